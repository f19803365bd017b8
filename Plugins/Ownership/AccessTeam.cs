using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>
/// The team that an officer's accounts are shared with. One team for each officer, so that a deputy, a return or a
/// departure changes the members of one team instead of the shares of a whole portfolio.
/// </summary>
internal static class AccessTeam
{
    private const int AccessType = 1;
    private const int LongestName = 120;

    // The platform's own intersect table; the solution has no columns in it.
    private const string Memberships = "teammembership";
    private const string TeamId = "teamid";
    private const string UserId = "systemuserid";

    /// <summary>Gives a new profile, or one that has just got its user, a team of its own; a profile without user needs none.</summary>
    public static void OpenFor(StepContext context)
    {
        if (context.After<EntityReference>(LoyaltyOfficer.Fields.UserId) is not { } user
            || context.After<EntityReference>(LoyaltyOfficer.Fields.AccessTeamId) is not null)
        {
            return;
        }

        var name = context.After<string>(LoyaltyOfficer.Fields.Name) ?? string.Empty;
        // Elevated: who keeps officers' profiles need not be allowed to make teams.
        var team = context.Elevated.Create(new Entity(Team.EntityLogicalName)
        {
            // A team's name is unique in its business unit; the user's id makes it so.
            [Team.Fields.Name] = (name.Length > LongestName ? name.Substring(0, LongestName) : name) + " " + user.Id.ToString("D"),
            [Team.Fields.Description] = Texts.Get(Language.English, "AccessTeam.Description"),
            [Team.Fields.TeamType] = new OptionSetValue(AccessType),
            [Team.Fields.AdministratorId] = new EntityReference(SystemUser.EntityLogicalName, context.Execution.UserId),
            [Team.Fields.BusinessUnitId] = new EntityReference("businessunit", context.Execution.BusinessUnitId),
        });
        context.Target[LoyaltyOfficer.Fields.AccessTeamId] = new EntityReference(Team.EntityLogicalName, team);
    }

    /// <summary>
    /// Makes the members of every team those who are on duty now. Writes differences only, so that it can run at any
    /// time and as often as anybody likes.
    /// </summary>
    /// <returns>Users who joined or left a team.</returns>
    public static int Align(IOrganizationService service, OfficerRoster roster, DateTime now)
    {
        var members = ReadMembers(service);
        var changes = 0;
        foreach (var officer in roster.Duty.Officers)
        {
            if (roster.TeamOf(officer) is { } team)
                changes += Align(service, team, [.. members[team]], roster.Duty.UsersOnDuty(officer, now));
        }

        return changes;
    }

    private static int Align(IOrganizationService service, Guid team, Guid[] members, IReadOnlyList<Guid> onDuty)
    {
        var joining = onDuty.Except(members).ToArray();
        var leaving = members.Except(onDuty).ToArray();
        if (joining.Length > 0)
            service.Execute(new AddMembersTeamRequest { TeamId = team, MemberIds = joining });
        if (leaving.Length > 0)
            service.Execute(new RemoveMembersTeamRequest { TeamId = team, MemberIds = leaving });
        return joining.Length + leaving.Length;
    }

    /// <summary>Users by team.</summary>
    private static ILookup<Guid, Guid> ReadMembers(IOrganizationService service)
    {
        var query = new QueryExpression(Memberships) { ColumnSet = new ColumnSet(TeamId, UserId) };
        query.AddOrder(Memberships + "id", OrderType.Ascending);
        query.AddLink(LoyaltyOfficer.EntityLogicalName, TeamId, LoyaltyOfficer.Fields.AccessTeamId, JoinOperator.Inner);
        return service.RetrieveAll(query).ToLookup(row => row.GetAttributeValue<Guid>(TeamId), row => row.GetAttributeValue<Guid>(UserId));
    }
}
