using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Merges a row into another of its table.</summary>
[DataContract(Namespace = Contracts.Crm2011)]
public sealed class MergeRequest : OrganizationRequest
{
    /// <summary>A request without parameters yet.</summary>
    public MergeRequest()
        : base("Merge")
    {
    }

    /// <summary>The row that stays.</summary>
    public EntityReference Target
    {
        get => Parameters.TryGetValue(nameof(Target), out var value) ? (EntityReference)value : default;
        set => Parameters[nameof(Target)] = value;
    }

    /// <summary>The row that goes.</summary>
    public Guid SubordinateId
    {
        get => Parameters.TryGetValue(nameof(SubordinateId), out var value) ? (Guid)value : default;
        set => Parameters[nameof(SubordinateId)] = value;
    }

    /// <summary>Columns to write into the row that stays.</summary>
    public Entity UpdateContent
    {
        get => Parameters.TryGetValue(nameof(UpdateContent), out var value) ? (Entity)value : default;
        set => Parameters[nameof(UpdateContent)] = value;
    }

    /// <summary>Whether different parents stand in the way.</summary>
    public bool PerformParentingChecks
    {
        get => Parameters.TryGetValue(nameof(PerformParentingChecks), out var value) ? (bool)value : default;
        set => Parameters[nameof(PerformParentingChecks)] = value;
    }
}
