using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>The users are members no more.</summary>
[DataContract(Namespace = Contracts.Crm2011)]
public sealed class RemoveMembersTeamResponse : OrganizationResponse
{
    /// <summary>An answer without results yet.</summary>
    public RemoveMembersTeamResponse()
    {
    }
}
