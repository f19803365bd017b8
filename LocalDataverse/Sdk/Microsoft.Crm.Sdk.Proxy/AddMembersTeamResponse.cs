using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>The users are members.</summary>
[DataContract(Namespace = Contracts.Crm2011)]
public sealed class AddMembersTeamResponse : OrganizationResponse
{
    /// <summary>An answer without results yet.</summary>
    public AddMembersTeamResponse()
    {
    }
}
