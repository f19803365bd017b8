using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>The sharing has ended.</summary>
[DataContract(Namespace = Contracts.Crm2011)]
public sealed class RevokeAccessResponse : OrganizationResponse
{
    /// <summary>An answer without results yet.</summary>
    public RevokeAccessResponse()
    {
    }
}
