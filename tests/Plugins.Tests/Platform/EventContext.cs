using System.Reflection;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Platform;

/// <summary>The context of an <see cref="Event"/>; a property that no step reads answers with its type's default.</summary>
internal class EventContext : DispatchProxy
{
    private readonly Dictionary<string, object> _values = new(StringComparer.Ordinal);

    /// <summary>Makes the context.</summary>
    public static IPluginExecutionContext Of(Event source)
    {
        var context = Create<IPluginExecutionContext, EventContext>();
        var values = ((EventContext)(object)context)._values;
        values[nameof(IExecutionContext.CorrelationId)] = source.CorrelationId;
        values[nameof(IExecutionContext.Mode)] = source.Mode;
        values[nameof(IExecutionContext.OperationCreatedOn)] = new DateTime(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);
        values[nameof(IExecutionContext.InputParameters)] = new ParameterCollection { ["Target"] = source.Target };
        values[nameof(IExecutionContext.SharedVariables)] = new ParameterCollection();
        return context;
    }

    /// <inheritdoc/>
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        var property = targetMethod!.Name["get_".Length..];
        if (_values.TryGetValue(property, out var value))
            return value;
        return targetMethod.ReturnType.IsValueType ? Activator.CreateInstance(targetMethod.ReturnType) : null;
    }
}
