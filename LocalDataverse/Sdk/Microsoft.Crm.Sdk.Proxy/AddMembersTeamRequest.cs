using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Makes users members of a team.</summary>
[DataContract(Namespace = Contracts.Crm2011)]
public sealed class AddMembersTeamRequest : OrganizationRequest
{
    /// <summary>A request without parameters yet.</summary>
    public AddMembersTeamRequest()
        : base("AddMembersTeam")
    {
    }

    /// <summary>The team.</summary>
    public Guid TeamId
    {
        get => Parameters.TryGetValue(nameof(TeamId), out var value) ? (Guid)value : default;
        set => Parameters[nameof(TeamId)] = value;
    }

    /// <summary>The users that join.</summary>
    public Guid[] MemberIds
    {
        get => Parameters.TryGetValue(nameof(MemberIds), out var value) ? (Guid[])value : default;
        set => Parameters[nameof(MemberIds)] = value;
    }
}
