using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>The rows are merged.</summary>
[DataContract(Namespace = Contracts.Crm2011)]
public sealed class MergeResponse : OrganizationResponse
{
    /// <summary>An answer without results yet.</summary>
    public MergeResponse()
    {
    }
}
