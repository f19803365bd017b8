using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>The row is shared.</summary>
[DataContract(Namespace = Contracts.Crm2011)]
public sealed class GrantAccessResponse : OrganizationResponse
{
    /// <summary>An answer without results yet.</summary>
    public GrantAccessResponse()
    {
    }
}
