using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>The table a request is about, as far as it says so by itself.</summary>
internal static class TargetTable
{
    /// <summary>Logical name, or empty.</summary>
    public static string Of(OrganizationRequest request) => request.Parameters.TryGetValue("Target", out var target)
        ? target switch { Entity row => row.LogicalName, EntityReference reference => reference.LogicalName, _ => "" } ?? ""
        : "";
}
