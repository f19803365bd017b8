using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>How the promises of teams ended: those that the team owned and those of its members. Who is in two teams counts in both.</summary>
internal static class TeamRates
{
    private const string Memberships = "teammembership";
    private const string Member = "systemuserid";
    private const string TeamId = "teamid";
    private const string Alias = "member";
    private const int AccessTeam = 1;

    // As many values as one condition carries without trouble.
    private const int UsersAtOnce = 500;

    /// <summary>Adds up by team. One call for each 500 people.</summary>
    public static IReadOnlyDictionary<Guid, NamedRates> Of(IOrganizationService service, EndedPromises ended)
    {
        var teams = ended.ByTeam.ToDictionary(team => team.Key, team => team.Value);
        foreach (var row in MembershipsOf(service, [.. ended.ByPerson.Keys]))
        {
            var more = ended.ByPerson[row.Joined<Guid>(Alias, Member)].Rates;
            var known = teams.TryGetValue(row.Id, out var team) ? team : NamedRates.Nothing(row.GetAttributeValue<string>(Team.Fields.Name));
            teams[row.Id] = known.And(more);
        }

        return teams;
    }

    private static IEnumerable<Entity> MembershipsOf(IOrganizationService service, IReadOnlyList<Guid> people) =>
        Enumerable.Range(0, (people.Count + UsersAtOnce - 1) / UsersAtOnce)
            .SelectMany(part => service.RetrieveAll(QueryOf(people.Skip(part * UsersAtOnce).Take(UsersAtOnce))));

    private static QueryExpression QueryOf(IEnumerable<Guid> people)
    {
        var query = new QueryExpression(Team.EntityLogicalName) { ColumnSet = new ColumnSet(Team.Fields.Name) };
        // An access team stands for one row that is shared, not for people who work together.
        query.Criteria.AddCondition(Team.Fields.TeamType, ConditionOperator.NotEqual, AccessTeam);
        var member = query.AddLink(Memberships, TeamId, TeamId, JoinOperator.Inner);
        member.EntityAlias = Alias;
        member.Columns = new ColumnSet(Member);
        member.LinkCriteria.AddCondition(Member, ConditionOperator.In, [.. people.Cast<object>()]);
        query.AddOrder(Team.Fields.Id, OrderType.Ascending);
        member.Orders.Add(new OrderExpression(Member, OrderType.Ascending));
        return query;
    }
}
