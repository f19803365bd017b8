using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The id of the new row.</summary>
[DataContract(Namespace = Contracts.Xrm2011)]
public sealed class CreateResponse : OrganizationResponse
{
    /// <summary>An answer without results yet.</summary>
    public CreateResponse()
    {
    }

    /// <summary>Id of the new row.</summary>
    public Guid id => Results.TryGetValue(nameof(id), out var value) ? (Guid)value : default;
}
