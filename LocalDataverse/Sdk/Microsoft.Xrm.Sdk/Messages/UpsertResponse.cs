using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>What happened to the row.</summary>
[DataContract(Namespace = Contracts.Xrm2011)]
public sealed class UpsertResponse : OrganizationResponse
{
    /// <summary>An answer without results yet.</summary>
    public UpsertResponse()
    {
    }

    /// <summary>Whether it is new.</summary>
    public bool RecordCreated => Results.TryGetValue(nameof(RecordCreated), out var value) ? (bool)value : default;

    /// <summary>The row.</summary>
    public EntityReference Target => Results.TryGetValue(nameof(Target), out var value) ? (EntityReference)value : default;
}
