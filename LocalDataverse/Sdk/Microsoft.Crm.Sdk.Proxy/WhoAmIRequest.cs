using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Asks who the caller is.</summary>
[DataContract(Namespace = Contracts.Crm2011)]
public sealed class WhoAmIRequest : OrganizationRequest
{
    /// <summary>A request without parameters yet.</summary>
    public WhoAmIRequest()
        : base("WhoAmI")
    {
    }
}
