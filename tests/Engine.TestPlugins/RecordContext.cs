using System;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.TestPlugins;

/// <summary>Writes what it sees into a row of test_log: the configuration as name, the facts as lines "fact=value".</summary>
public sealed class RecordContext : IPlugin
{
    private readonly string _name;

    /// <summary>The name of the rows it writes.</summary>
    public RecordContext(string unsecure) => _name = unsecure;

    /// <inheritdoc/>
    public void Execute(IServiceProvider serviceProvider)
    {
        var call = new PluginCall(serviceProvider);
        var context = call.Context;
        var lines = new[]
        {
            "stage=" + context.Stage,
            "mode=" + context.Mode,
            "depth=" + context.Depth,
            "message=" + context.MessageName,
            "table=" + context.PrimaryEntityName,
            "id=" + context.PrimaryEntityId,
            "user=" + context.UserId,
            "initiator=" + context.InitiatingUserId,
            "unit=" + context.BusinessUnitId,
            "organization=" + context.OrganizationId,
            "correlation=" + context.CorrelationId,
            "operation=" + context.OperationId,
            "createdOn=" + context.OperationCreatedOn.ToString("o", CultureInfo.InvariantCulture),
            "inTransaction=" + context.IsInTransaction,
            "shared=" + Names(context.SharedVariables),
            "parent=" + (context.ParentContext == null ? "none" : context.ParentContext.MessageName + "/" + context.ParentContext.Stage),
            "parentShared=" + (context.ParentContext == null ? "" : Names(context.ParentContext.SharedVariables)),
            "inputs=" + Names(context.InputParameters),
            "outputs=" + Names(context.OutputParameters),
            "pre=" + Images(context.PreEntityImages),
            "post=" + Images(context.PostEntityImages),
        };
        call.System.Create(new Entity("test_log") { ["test_name"] = _name, ["test_text"] = string.Join("\n", lines) });
    }

    private static string Names(ParameterCollection values) => string.Join(",", values.Keys.OrderBy(k => k, StringComparer.Ordinal));

    private static string Images(EntityImageCollection images) => string.Join(";", images.Select(i =>
        i.Key + ":" + string.Join(",", i.Value.Attributes.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => a.Key + "=" + Text(a.Value)))));

    private static string Text(object value) => value switch
    {
        OptionSetValue choice => choice.Value.ToString(CultureInfo.InvariantCulture),
        EntityReference reference => reference.Id.ToString(),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
