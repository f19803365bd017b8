namespace Dynamics.Loyalty.Coordination.Domain;

/// <summary>The score of an account over the last two years, in as many points as a small drawing can show.</summary>
public static class ScoreTrend
{
    /// <summary>How far back it goes.</summary>
    public const int Months = 24;

    private const int DaysOfPoint = 7;

    /// <summary>
    /// One point a week, the last of each, and at the start the score that held then. Each score holds until the next point.
    /// </summary>
    /// <param name="from">Where it starts, UTC.</param>
    /// <param name="before">The score that held at the start; null: there was none.</param>
    /// <param name="changes">The changes of the score, oldest first; those before the start are left out.</param>
    /// <returns>Oldest first.</returns>
    public static IReadOnlyList<ScorePoint> Of(DateTime from, int? before, IEnumerable<ScorePoint> changes)
    {
        var weeks = changes
            .Where(change => change.On >= from)
            .GroupBy(change => (int)((change.On - from).TotalDays / DaysOfPoint))
            .Select(week => week.Last());
        return [.. before is { } score ? [new ScorePoint(from, score)] : Enumerable.Empty<ScorePoint>(), .. weeks];
    }
}
