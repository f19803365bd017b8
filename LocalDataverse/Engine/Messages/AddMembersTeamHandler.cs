namespace LocalDataverse.Engine.Messages;

/// <summary>Makes users members of a team; one who is a member already stays one.</summary>
internal sealed class AddMembersTeamHandler : TeamMembersHandler
{
    public override string Message => "AddMembersTeam";

    protected override string LinkMessage => "Associate";

    protected override bool Concerns(bool isMember) => !isMember;
}
