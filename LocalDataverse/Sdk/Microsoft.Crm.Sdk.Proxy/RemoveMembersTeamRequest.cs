using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Ends the membership of users in a team.</summary>
[DataContract(Namespace = Contracts.Crm2011)]
public sealed class RemoveMembersTeamRequest : OrganizationRequest
{
    /// <summary>A request without parameters yet.</summary>
    public RemoveMembersTeamRequest()
        : base("RemoveMembersTeam")
    {
    }

    /// <summary>The team.</summary>
    public Guid TeamId
    {
        get => Parameters.TryGetValue(nameof(TeamId), out var value) ? (Guid)value : default;
        set => Parameters[nameof(TeamId)] = value;
    }

    /// <summary>The users that leave.</summary>
    public Guid[] MemberIds
    {
        get => Parameters.TryGetValue(nameof(MemberIds), out var value) ? (Guid[])value : default;
        set => Parameters[nameof(MemberIds)] = value;
    }
}
