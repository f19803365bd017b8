using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Relates rows to a row.</summary>
[DataContract(Namespace = Contracts.Xrm2011)]
public sealed class AssociateRequest : OrganizationRequest
{
    /// <summary>A request without parameters yet.</summary>
    public AssociateRequest()
        : base("Associate")
    {
    }

    /// <summary>The row.</summary>
    public EntityReference Target
    {
        get => Parameters.TryGetValue(nameof(Target), out var value) ? (EntityReference)value : default;
        set => Parameters[nameof(Target)] = value;
    }

    /// <summary>The relationship.</summary>
    public Relationship Relationship
    {
        get => Parameters.TryGetValue(nameof(Relationship), out var value) ? (Relationship)value : default;
        set => Parameters[nameof(Relationship)] = value;
    }

    /// <summary>The rows on its other side.</summary>
    public EntityReferenceCollection RelatedEntities
    {
        get => Parameters.TryGetValue(nameof(RelatedEntities), out var value) ? (EntityReferenceCollection)value : default;
        set => Parameters[nameof(RelatedEntities)] = value;
    }
}
