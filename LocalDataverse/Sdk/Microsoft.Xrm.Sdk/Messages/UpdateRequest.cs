using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Writes the given columns of a row.</summary>
[DataContract(Namespace = Contracts.Xrm2011)]
public sealed class UpdateRequest : OrganizationRequest
{
    /// <summary>A request without parameters yet.</summary>
    public UpdateRequest()
        : base("Update")
    {
    }

    /// <summary>The row.</summary>
    public Entity Target
    {
        get => Parameters.TryGetValue(nameof(Target), out var value) ? (Entity)value : default;
        set => Parameters[nameof(Target)] = value;
    }

    /// <summary>Whether the write minds that the row changed meanwhile.</summary>
    public ConcurrencyBehavior ConcurrencyBehavior
    {
        get => Parameters.TryGetValue(nameof(ConcurrencyBehavior), out var value) ? (ConcurrencyBehavior)value : default;
        set => Parameters[nameof(ConcurrencyBehavior)] = value;
    }
}
