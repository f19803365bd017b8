using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Reads a row.</summary>
[DataContract(Namespace = Contracts.Xrm2011)]
public sealed class RetrieveRequest : OrganizationRequest
{
    /// <summary>A request without parameters yet.</summary>
    public RetrieveRequest()
        : base("Retrieve")
    {
    }

    /// <summary>The row.</summary>
    public EntityReference Target
    {
        get => Parameters.TryGetValue(nameof(Target), out var value) ? (EntityReference)value : default;
        set => Parameters[nameof(Target)] = value;
    }

    /// <summary>The columns.</summary>
    public ColumnSet ColumnSet
    {
        get => Parameters.TryGetValue(nameof(ColumnSet), out var value) ? (ColumnSet)value : default;
        set => Parameters[nameof(ColumnSet)] = value;
    }
}
