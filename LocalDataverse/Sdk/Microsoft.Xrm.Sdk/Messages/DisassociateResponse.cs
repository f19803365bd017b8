using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The rows are not related any more.</summary>
[DataContract(Namespace = Contracts.Xrm2011)]
public sealed class DisassociateResponse : OrganizationResponse
{
    /// <summary>An answer without results yet.</summary>
    public DisassociateResponse()
    {
    }
}
