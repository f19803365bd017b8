namespace Dynamics.Loyalty.Alerts.Domain;

/// <summary>Orders alerts and chooses the few to show.</summary>
public static class AlertRanking
{
    /// <summary>As many alerts of one reason are shown before the other reasons have had their turn.</summary>
    public const int MostOfOneReason = 3;

    /// <summary>The alerts by reason, the heaviest of each first; equal ones by key, so that the order never changes by itself.</summary>
    public static IReadOnlyList<TeamAlert> Rank(IEnumerable<TeamAlert> alerts) =>
        [.. alerts.OrderBy(alert => alert.Reason).ThenByDescending(alert => alert.Weight).ThenBy(alert => alert.Key, StringComparer.Ordinal)];

    /// <summary>The most important, not more than a number, in their order: one reason does not hide the others.</summary>
    /// <param name="ranked">Alerts as <see cref="Rank"/> orders them.</param>
    /// <param name="most">How many, 0 or more.</param>
    public static IReadOnlyList<TeamAlert> Choose(IReadOnlyList<TeamAlert> ranked, int most)
    {
        var turns = ranked.GroupBy(alert => alert.Reason)
            .SelectMany(reason => reason.Select((alert, place) => new { Alert = alert, IsBehind = place >= MostOfOneReason }))
            .OrderBy(turn => turn.IsBehind)
            .Take(most)
            .Select(turn => turn.Alert);
        var chosen = new HashSet<TeamAlert>(turns);
        return [.. ranked.Where(chosen.Contains)];
    }
}
