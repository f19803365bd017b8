using System.Collections.Concurrent;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>Makes the SDK's typed response of a message where it has one (CreateResponse …), else the plain one.</summary>
internal static class ResponseFactory
{
    private static readonly ConcurrentDictionary<string, Type> Types = new(StringComparer.Ordinal);

    public static OrganizationResponse Create(string message, ParameterCollection results)
    {
        var response = (OrganizationResponse)Activator.CreateInstance(Types.GetOrAdd(message, Find))!;
        response.ResponseName = message;
        foreach (var (name, value) in results)
            response.Results[NameInResponse(name)] = RequestCopy.Value(value);
        return response;
    }

    /// <summary>Plugins and clients know what was read by two names.</summary>
    private static string NameInResponse(string output) => output switch
    {
        "BusinessEntity" => "Entity",
        "BusinessEntityCollection" => "EntityCollection",
        _ => output,
    };

    private static Type Find(string message) =>
        typeof(OrganizationResponse).Assembly.GetType($"Microsoft.Xrm.Sdk.Messages.{message}Response")
        ?? Type.GetType($"Microsoft.Crm.Sdk.Messages.{message}Response, Microsoft.Crm.Sdk.Proxy")
        ?? typeof(OrganizationResponse);
}
