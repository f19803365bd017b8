using LocalDataverse.Engine.Metadata;
using LocalDataverse.Host.WebApi.Http;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Host.WebApi.Operations;

/// <summary>Actions of the platform itself, described as custom APIs are: one way to model, read and answer them.</summary>
internal static class PlatformActions
{
    private const string Target = "Target";
    private const string Subordinate = "Subordinate";

    private static readonly CustomApiMetadata Merge = new()
    {
        UniqueName = "Merge",
        IsFunction = false,
        Requests =
        [
            new CustomApiParameterMetadata(Target, 5, IsOptional: false, Table: null),
            new CustomApiParameterMetadata(Subordinate, 5, IsOptional: false, Table: null),
            new CustomApiParameterMetadata("UpdateContent", 3, IsOptional: true, Table: null),
            new CustomApiParameterMetadata("PerformParentingChecks", 0, IsOptional: false, Table: null),
        ],
    };

    private static readonly CustomApiMetadata CloseIncident = new()
    {
        UniqueName = "CloseIncident",
        IsFunction = false,
        Requests =
        [
            new CustomApiParameterMetadata("IncidentResolution", 3, IsOptional: false, "incidentresolution"),
            new CustomApiParameterMetadata("Status", 9, IsOptional: false, Table: null),
        ],
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<CustomApiMetadata> All { get; } = [Merge, CloseIncident];

    /// <summary>The action with a name, or null.</summary>
    public static CustomApiMetadata? Find(string name) => All.FirstOrDefault(a => string.Equals(a.UniqueName, name, StringComparison.Ordinal));

    /// <summary>The request as the SDK has it: Merge names its second row by id alone.</summary>
    public static OrganizationRequest ToSdk(CustomApiMetadata api, OrganizationRequest request)
    {
        if (!ReferenceEquals(api, Merge)) return request;
        var (target, subordinate) = ((EntityReference)request.Parameters[Target], (EntityReference)request.Parameters[Subordinate]);
        if (!string.Equals(target.LogicalName, subordinate.LogicalName, StringComparison.Ordinal))
            throw WebApiException.BadPayload($"'{Target}' is a row of {target.LogicalName} and '{Subordinate}' one of {subordinate.LogicalName}. Merge rows of one table.");
        request.Parameters.Remove(Subordinate);
        request.Parameters["SubordinateId"] = subordinate.Id;
        return request;
    }
}
