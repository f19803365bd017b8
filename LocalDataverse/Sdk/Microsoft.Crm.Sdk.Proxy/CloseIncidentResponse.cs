using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>The case is resolved.</summary>
[DataContract(Namespace = Contracts.Crm2011)]
public sealed class CloseIncidentResponse : OrganizationResponse
{
    /// <summary>An answer without results yet.</summary>
    public CloseIncidentResponse()
    {
    }
}
