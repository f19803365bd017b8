using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Writes the given columns of a row, which is created when there is none.</summary>
[DataContract(Namespace = Contracts.Xrm2011)]
public sealed class UpsertRequest : OrganizationRequest
{
    /// <summary>A request without parameters yet.</summary>
    public UpsertRequest()
        : base("Upsert")
    {
    }

    /// <summary>The row.</summary>
    public Entity Target
    {
        get => Parameters.TryGetValue(nameof(Target), out var value) ? (Entity)value : default;
        set => Parameters[nameof(Target)] = value;
    }
}
