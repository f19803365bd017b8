using System.Text.Json;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Host.WebApi.Http;
using LocalDataverse.Host.WebApi.Query;
using LocalDataverse.Host.WebApi.Writing;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Host.WebApi.Operations;

/// <summary>Plans calls of custom APIs and of the platform's actions: functions with their parameters in the address, actions with them in the body.</summary>
internal sealed class OperationCalls(RequestContext context, References references)
{
    /// <summary>A function's call.</summary>
    public PlannedWrite Function(string name, IEnumerable<OperationSegmentParameter> arguments, EntityReference? bound)
    {
        var api = Find(name, bound);
        var request = Start(api, bound);
        foreach (var argument in arguments)
        {
            var parameter = api.Requests.First(p => string.Equals(p.UniqueName, argument.Name, StringComparison.Ordinal));
            if (parameter.Type is 3 or 4 or 5 or 11)
                throw WebApiException.NotSupported($"the parameter '{parameter.UniqueName}' of that type in a function's address");
            var value = Literals.ValueOf((QueryNode)argument.Value, context.Parser.ParameterAliasNodes);
            if (value is not null) request.Parameters[parameter.UniqueName] = OperationValues.Wrap(parameter, value);
        }
        return Plan(api, request);
    }

    /// <summary>An action's call.</summary>
    public PlannedWrite Action(string name, EntityReference? bound)
    {
        var api = Find(name, bound);
        var request = Start(api, bound);
        if (!context.Request.Body.IsEmpty)
        {
            using var json = JsonBody.Read(context.Request);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                throw WebApiException.BadPayload("The body of an action must be a JSON object with its parameters.");
            foreach (var property in json.RootElement.EnumerateObject().Where(p => !p.Name.Contains('@', StringComparison.Ordinal)))
                Add(api, request, property);
        }
        return Plan(api, request);
    }

    private CustomApiMetadata Find(string name, EntityReference? bound) =>
        context.Model.Catalog.CustomApis.GetValueOrDefault(name)
        ?? PlatformActions.Find(name)
        ?? throw WebApiException.NoResource($"No operation '{name}'{(bound is null ? "" : $" on {bound.LogicalName}")}.");

    private static OrganizationRequest Start(CustomApiMetadata api, EntityReference? bound)
    {
        var request = new OrganizationRequest(api.UniqueName);
        if (bound is not null) request.Parameters["Target"] = bound;
        return request;
    }

    private void Add(CustomApiMetadata api, OrganizationRequest request, JsonProperty property)
    {
        var parameter = api.Requests.FirstOrDefault(p => string.Equals(p.UniqueName, property.Name, StringComparison.Ordinal))
            ?? throw WebApiException.BadPayload(
                $"The parameter '{property.Name}' is not a valid parameter of the operation '{api.UniqueName}'. It takes: {string.Join(", ", api.Requests.Select(r => r.UniqueName))}.");
        if (property.Value.ValueKind != JsonValueKind.Null)
            request.Parameters[parameter.UniqueName] = OperationValues.Read(context, references, parameter, property.Value);
    }

    private PlannedWrite Plan(CustomApiMetadata api, OrganizationRequest request)
    {
        foreach (var parameter in api.Requests.Where(p => !p.IsOptional && !request.Parameters.ContainsKey(p.UniqueName)))
            throw WebApiException.BadPayload($"The operation '{api.UniqueName}' needs the parameter '{parameter.UniqueName}'. Send it.");
        return PlannedWrite.Of(PlatformActions.ToSdk(api, request), response => OperationReply.Of(context, api, response));
    }
}
