using Dynamics.Loyalty.Alerts.Domain;
using Dynamics.Loyalty.Ownership.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Ownership;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Alerts;

/// <summary>Officers who carry too much, and officers who are away while nobody acts for them.</summary>
/// <param name="roster">The officers.</param>
/// <param name="loads">What they carry.</param>
/// <param name="now">The moment, UTC.</param>
internal sealed class OfficerAlerts(OfficerRoster roster, PoolLoad loads, DateTime now)
{
    private readonly RunningLoads _points = new(loads.Points);

    /// <summary>Finds them. No call.</summary>
    public IEnumerable<TeamAlert> Read() =>
        roster.Rows
            .Select(row => new { Row = row, Officer = roster.Duty.Officers.First(officer => officer.Id == row.Id) })
            .Where(entry => entry.Officer is { HasLeft: false, UserId: not null })
            .SelectMany(entry => new[] { Unreplaced(entry.Row, entry.Officer), Overloaded(entry.Row, entry.Officer) })
            .OfType<TeamAlert>();

    private TeamAlert? Unreplaced(Entity row, DutyProfile officer)
    {
        var accounts = loads.AccountsOf(officer.UserId!.Value);
        if (accounts == 0 || !officer.Absence.Covers(now) || roster.Duty.ActingFor(officer, now) is not null)
            return null;
        return new TeamAlert(AlertReason.NobodyActsForAnAbsentOfficer, officer.Id, Episode.Since(officer.Absence.From ?? DateTime.MinValue), accounts)
        {
            Person = PersonOf(officer),
            Evidence = row.ToNamed(LoyaltyOfficer.Fields.Name),
            Since = officer.Absence.From,
            Until = officer.Absence.Until,
            Count = accounts,
        };
    }

    private TeamAlert? Overloaded(Entity row, DutyProfile officer)
    {
        var capacity = row.GetAttributeValue<int>(LoyaltyOfficer.Fields.Capacity);
        var load = _points.Of(officer.UserId!.Value);
        if (load <= capacity)
            return null;
        return new TeamAlert(AlertReason.OfficerOverCapacity, officer.Id, Episode.WeekOf(now), load - capacity)
        {
            Person = PersonOf(officer),
            Evidence = row.ToNamed(LoyaltyOfficer.Fields.Name),
            Count = load,
            Limit = capacity,
        };
    }

    private static Named PersonOf(DutyProfile officer) => new(SystemUser.EntityLogicalName, officer.UserId!.Value, officer.Name);
}
