using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Removes a row.</summary>
[DataContract(Namespace = Contracts.Xrm2011)]
public sealed class DeleteRequest : OrganizationRequest
{
    /// <summary>A request without parameters yet.</summary>
    public DeleteRequest()
        : base("Delete")
    {
    }

    /// <summary>The row.</summary>
    public EntityReference Target
    {
        get => Parameters.TryGetValue(nameof(Target), out var value) ? (EntityReference)value : default;
        set => Parameters[nameof(Target)] = value;
    }

    /// <summary>Whether the write minds that the row changed meanwhile.</summary>
    public ConcurrencyBehavior ConcurrencyBehavior
    {
        get => Parameters.TryGetValue(nameof(ConcurrencyBehavior), out var value) ? (ConcurrencyBehavior)value : default;
        set => Parameters[nameof(ConcurrencyBehavior)] = value;
    }
}
