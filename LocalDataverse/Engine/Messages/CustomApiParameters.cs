using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>Holds requests and responses of a custom API to what it declares.</summary>
internal static class CustomApiParameters
{
    private static readonly Type[] Types =
    [
        typeof(bool), typeof(DateTime), typeof(decimal), typeof(Entity), typeof(EntityCollection), typeof(EntityReference), typeof(double),
        typeof(int), typeof(Money), typeof(OptionSetValue), typeof(string), typeof(string[]), typeof(Guid),
    ];

    public static void CheckRequest(CustomApiMetadata api, ParameterCollection inputs)
    {
        foreach (var (name, value) in inputs.Where(i => !(i.Key == "Target" && api.BoundTable is not null) && i.Key != MessageHandler.TagParameter))
        {
            var parameter = api.Requests.FirstOrDefault(p => p.UniqueName == name)
                ?? throw Fault.Of(ErrorCode.InvalidArgument, $"{api.UniqueName} has no request parameter '{name}'. It takes: {Names(api.Requests)}.");
            Check(api, parameter, value, "request parameter");
        }

        var missing = api.Requests.FirstOrDefault(p => !p.IsOptional && (!inputs.TryGetValue(p.UniqueName, out var value) || value is null));
        if (missing is not null)
            throw Fault.Of(ErrorCode.InvalidArgument, $"Required field '{missing.UniqueName}' is missing: {api.UniqueName} needs this request parameter of type {Types[missing.Type].Name}.");
    }

    public static void CheckResponse(CustomApiMetadata api, ParameterCollection outputs)
    {
        foreach (var (name, value) in outputs)
        {
            var property = api.Responses.FirstOrDefault(p => p.UniqueName == name)
                ?? throw Fault.Of(ErrorCode.InvalidArgument, $"{api.UniqueName} has no response property '{name}'. Its plug-in may set: {Names(api.Responses)}.");
            Check(api, property, value, "response property");
        }
    }

    private static void Check(CustomApiMetadata api, CustomApiParameterMetadata parameter, object? value, string role)
    {
        if (value is not null && value.GetType() != Types[parameter.Type])
            throw Fault.Of(ErrorCode.InvalidArgument, $"The {role} '{parameter.UniqueName}' of {api.UniqueName} is of type {Types[parameter.Type].Name}, not {value.GetType().Name}. Send a value of its type.");
        var table = value switch { Entity row => row.LogicalName, EntityReference reference => reference.LogicalName, _ => null };
        if (table is not null && !string.IsNullOrEmpty(parameter.Table) && table != parameter.Table)
            throw Fault.Of(ErrorCode.InvalidArgument, $"The {role} '{parameter.UniqueName}' of {api.UniqueName} is a row of '{parameter.Table}', not of '{table}'.");
    }

    private static string Names(IEnumerable<CustomApiParameterMetadata> parameters) => string.Join(", ", parameters.Select(p => p.UniqueName)) is { Length: > 0 } names ? names : "none";
}
