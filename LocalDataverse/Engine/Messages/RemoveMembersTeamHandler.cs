namespace LocalDataverse.Engine.Messages;

/// <summary>Ends the membership of users in a team; one who is none is left so.</summary>
internal sealed class RemoveMembersTeamHandler : TeamMembersHandler
{
    public override string Message => "RemoveMembersTeam";

    protected override string LinkMessage => "Disassociate";

    protected override bool Concerns(bool isMember) => isMember;
}
