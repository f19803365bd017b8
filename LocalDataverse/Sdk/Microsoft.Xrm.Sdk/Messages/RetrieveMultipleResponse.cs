using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The rows that were read.</summary>
[DataContract(Namespace = Contracts.Xrm2011)]
public sealed class RetrieveMultipleResponse : OrganizationResponse
{
    /// <summary>An answer without results yet.</summary>
    public RetrieveMultipleResponse()
    {
    }

    /// <summary>The rows.</summary>
    public EntityCollection EntityCollection => Results.TryGetValue(nameof(EntityCollection), out var value) ? (EntityCollection)value : default;
}
