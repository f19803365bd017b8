using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The rows are related.</summary>
[DataContract(Namespace = Contracts.Xrm2011)]
public sealed class AssociateResponse : OrganizationResponse
{
    /// <summary>An answer without results yet.</summary>
    public AssociateResponse()
    {
    }
}
