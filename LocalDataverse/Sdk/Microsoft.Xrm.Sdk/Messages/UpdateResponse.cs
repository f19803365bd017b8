using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The row was written.</summary>
[DataContract(Namespace = Contracts.Xrm2011)]
public sealed class UpdateResponse : OrganizationResponse
{
    /// <summary>An answer without results yet.</summary>
    public UpdateResponse()
    {
    }
}
