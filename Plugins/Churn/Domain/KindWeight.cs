namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>What signals of one kind weigh.</summary>
/// <param name="Points">Points of one signal on its first day; negative points reassure.</param>
/// <param name="HalfLifeDays">Days after which a signal weighs half as much, at least 1.</param>
/// <param name="Cap">Most points of the whole kind, by size: for a reassuring kind 15 and −15 mean the same.</param>
/// <param name="WindowDays">Signals older than this many days do not count; one exactly as old does.</param>
public sealed record KindWeight(decimal Points, int HalfLifeDays, decimal Cap, int WindowDays)
{
    /// <summary>Points of one signal at an age in days; 0 outside the window. A signal from the future counts as new.</summary>
    public decimal PointsAt(double ageDays)
    {
        var age = Math.Max(0, ageDays);
        if (age > WindowDays)
            return 0;
        return Points * (decimal)Math.Pow(0.5, age / Math.Max(1, HalfLifeDays));
    }

    /// <summary>Points of the kind within its cap.</summary>
    public decimal Limit(decimal sum)
    {
        var cap = Math.Abs(Cap);
        return Math.Max(-cap, Math.Min(cap, sum));
    }
}
