using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Writes a new row.</summary>
[DataContract(Namespace = Contracts.Xrm2011)]
public sealed class CreateRequest : OrganizationRequest
{
    /// <summary>A request without parameters yet.</summary>
    public CreateRequest()
        : base("Create")
    {
    }

    /// <summary>The row.</summary>
    public Entity Target
    {
        get => Parameters.TryGetValue(nameof(Target), out var value) ? (Entity)value : default;
        set => Parameters[nameof(Target)] = value;
    }
}
