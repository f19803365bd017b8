namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>Whether the customer keeps the same loyalty owner.</summary>
public static class OwnerStability
{
    private const int TooMany = 2;

    /// <summary>The first instant of the 12 months that count, inclusive.</summary>
    public static DateTime LookBack(DateTime now) => now.AddYears(-1);

    /// <summary>
    /// The latest change of the loyalty owner when there were two or more in 12 months, else null. The first owner is no
    /// change, and neither is a vacancy by itself: what counts is that another person takes over.
    /// </summary>
    /// <param name="history">Rows of the history in any order.</param>
    /// <param name="now">The moment, UTC.</param>
    public static ClockFact? Restless(IEnumerable<OwnerChange> history, DateTime now)
    {
        var changes = Takeovers(history.Where(row => row.On <= now && row.On >= LookBack(now))).ToList();
        return changes.Count < TooMany
            ? null
            : new ClockFact(ClockKind.OwnerChanged, changes[changes.Count - 1].On, changes[changes.Count - 1].Evidence, "OwnerChanged", changes.Count);
    }

    private static IEnumerable<OwnerChange> Takeovers(IEnumerable<OwnerChange> history)
    {
        Guid? known = null;
        // Of two changes within one second, the one from nobody came first.
        foreach (var row in history.OrderBy(row => row.On).ThenBy(row => row.From is not null).ThenBy(row => row.Evidence.Id))
        {
            known = row.From ?? known;
            if (row.To is not { } next)
                continue;
            if (known is { } before && before != next)
                yield return row;
            known = next;
        }
    }
}
