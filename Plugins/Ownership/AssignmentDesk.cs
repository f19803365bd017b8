using Dynamics.Loyalty.Ownership.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>Everything that choosing the owners of many accounts takes, read once.</summary>
internal sealed class AssignmentDesk
{
    private AssignmentDesk(OfficerRoster roster, PoolLoad loads, PortfolioPlan plan)
    {
        Roster = roster;
        Loads = loads;
        Plan = plan;
    }

    /// <summary>The officers.</summary>
    public OfficerRoster Roster { get; }

    /// <summary>What they carry before anything moves.</summary>
    public PoolLoad Loads { get; }

    /// <summary>Chooses account after account.</summary>
    public PortfolioPlan Plan { get; }

    /// <summary>Reads rules, officers and loads; in this order, for the loads must be read under the locks.</summary>
    /// <param name="service">Elevated: rules and profiles are the firm's, and loads count accounts that the caller may not see.</param>
    /// <param name="now">The moment.</param>
    /// <param name="isDryRun">Whether nothing will be written: then nothing is locked.</param>
    public static AssignmentDesk Open(IOrganizationService service, DateTime now, bool isDryRun)
    {
        var rules = AssignmentRules.Read(service);
        var weights = OwnershipSettings.ReadWeights(service);
        var roster = OfficerRoster.Read(service);
        if (!isDryRun)
            PoolLock.Take(service, PoolsOf(roster));
        var loads = OfficerLoads.Read(service, roster, weights);
        return new AssignmentDesk(roster, loads, new PortfolioPlan(rules, weights, loads.Points, now));
    }

    /// <summary>Loads of all officers with a user, before and after accounts have changed hands.</summary>
    public IEnumerable<OfficerLoad> LoadsAfter(IEnumerable<PlannedMove> moves)
    {
        var after = new RunningLoads(Loads.Points);
        foreach (var move in moves.Where(move => move.IsChange))
        {
            after.Move(move.Account.OwnerId, move.NewOwnerId, move.Weight);
        }

        var before = new RunningLoads(Loads.Points);
        return
            from row in Roster.Rows
            let user = row.GetAttributeValue<EntityReference>(LoyaltyOfficer.Fields.UserId)?.Id
            where user is not null
            select new OfficerLoad(
                row.Id,
                row.GetAttributeValue<string>(LoyaltyOfficer.Fields.Name) ?? string.Empty,
                row.GetAttributeValue<int>(LoyaltyOfficer.Fields.Capacity),
                before.Of(user.Value),
                after.Of(user.Value));
    }

    /// <summary>Name of whoever has the account after a move; null for nobody.</summary>
    public string? NewOwnerName(PlannedMove move) =>
        !move.IsChange ? move.Account.OwnerName : move.Assignment?.Chosen?.Name;

    private static List<Guid> PoolsOf(OfficerRoster roster) =>
        roster.Rows.Select(row => row.GetAttributeValue<EntityReference>(LoyaltyOfficer.Fields.PoolId)?.Id).OfType<Guid>().Distinct().ToList();
}
