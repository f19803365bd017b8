using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The row was removed.</summary>
[DataContract(Namespace = Contracts.Xrm2011)]
public sealed class DeleteResponse : OrganizationResponse
{
    /// <summary>An answer without results yet.</summary>
    public DeleteResponse()
    {
    }
}
