namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>Whether the customer keeps the same loyalty owner.</summary>
public static class OwnerStability
{
    private const int TooMany = 2;

    /// <summary>The first instant of the 12 months that count, inclusive.</summary>
    public static DateTime LookBack(DateTime now) => now.AddYears(-1);

    /// <summary>
    /// The latest change of the loyalty owner when there were two or more in 12 months, else null. The first owner is no
    /// change, and neither is a vacancy by itself: what counts is that another person takes over. A merge brings the history
    /// of another account: each is followed for itself, since nobody took over from the owner of the other.
    /// </summary>
    /// <param name="history">Rows of the history in any order.</param>
    /// <param name="now">The moment, UTC.</param>
    public static ClockFact? Restless(IEnumerable<OwnerChange> history, DateTime now)
    {
        var changes = Lines(history.Where(row => row.On <= now && row.On >= LookBack(now)))
            .Select(line => line.Takeovers)
            .Where(takeovers => takeovers.Count >= TooMany)
            .OrderByDescending(takeovers => takeovers.Count)
            .FirstOrDefault();
        if (changes is null)
            return null;
        var latest = changes[changes.Count - 1];
        return new ClockFact(ClockKind.OwnerChanged, latest.On, latest.Evidence, "OwnerChanged", changes.Count);
    }

    private static IReadOnlyList<OwnerLine> Lines(IEnumerable<OwnerChange> history)
    {
        var lines = new List<OwnerLine>();
        // Of two changes within one second, the one from nobody came first.
        foreach (var row in history.OrderBy(row => row.On).ThenBy(row => row.From is not null).ThenBy(row => row.Evidence.Id))
        {
            var line = lines.FindLast(known => known.Holder == row.From);
            if (line is null)
                lines.Add(line = new OwnerLine(row.From));
            line.Follow(row);
        }

        return lines;
    }
}
