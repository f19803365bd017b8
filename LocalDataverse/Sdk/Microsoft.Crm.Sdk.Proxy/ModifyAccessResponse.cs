using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>The rights are replaced.</summary>
[DataContract(Namespace = Contracts.Crm2011)]
public sealed class ModifyAccessResponse : OrganizationResponse
{
    /// <summary>An answer without results yet.</summary>
    public ModifyAccessResponse()
    {
    }
}
