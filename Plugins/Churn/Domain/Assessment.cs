namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>A churn score and what makes it.</summary>
/// <param name="Score">0 to 100; 100 is the most likely to leave.</param>
/// <param name="Factors">The contributions, weightiest first, whether they threaten or reassure.</param>
public sealed record Assessment(int Score, IReadOnlyList<Factor> Factors)
{
    private const int Highest = 100;

    /// <summary>Scores signals: each kind decays by its half-life, is capped, and the sum is rounded half up and clamped.</summary>
    /// <param name="signals">Open signals of one account.</param>
    /// <param name="weights">Weights by kind; a kind without weight does not count.</param>
    /// <param name="now">The moment, UTC.</param>
    public static Assessment Of(IEnumerable<Signal> signals, IReadOnlyDictionary<int, KindWeight> weights, DateTime now)
    {
        var factors = signals
            .GroupBy(signal => signal.Kind)
            .Where(kind => weights.ContainsKey(kind.Key))
            .Select(kind => Weigh(kind, weights[kind.Key], now))
            .OfType<Factor>()
            .OrderByDescending(factor => Math.Abs(factor.Points))
            .ThenBy(factor => factor.Kind)
            .ToList();
        var sum = Math.Floor(factors.Sum(factor => factor.Points) + 0.5m);
        return new Assessment((int)Math.Max(0, Math.Min(Highest, sum)), factors);
    }

    private static Factor? Weigh(IGrouping<int, Signal> kind, KindWeight weight, DateTime now)
    {
        decimal PointsOf(Signal signal) => weight.PointsAt((now - signal.RaisedOn).TotalDays);
        var counted = kind
            .Where(signal => PointsOf(signal) != 0)
            .OrderByDescending(signal => signal.RaisedOn)
            .ThenBy(signal => signal.EvidenceId, StringComparer.Ordinal)
            .ToList();
        if (counted.Count == 0)
            return null;
        var points = weight.Limit(counted.Sum(PointsOf));
        return points == 0 ? null : new Factor(kind.Key, points, counted.Count, counted[0]);
    }
}
