namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>How the score would have told leavers from others, some days before.</summary>
public sealed class BacktestHorizon
{
    private static readonly RiskStep[] Steps = [RiskStep.None, RiskStep.Watch, RiskStep.AtRisk, RiskStep.Critical];
    private readonly IReadOnlyDictionary<RiskStep, int> _leavers;
    private readonly IReadOnlyDictionary<RiskStep, int> _stayers;
    private readonly double _weight;

    private BacktestHorizon(int days, IReadOnlyCollection<Scored> scored, double weight)
    {
        Days = days;
        _weight = weight;
        _leavers = CountsOf(scored.Where(one => one.IsLeaver));
        _stayers = CountsOf(scored.Where(one => !one.IsLeaver));
        Factors = FactorsOf(scored.Where(one => one.IsLeaver).ToList());
    }

    /// <summary>Days before the departure.</summary>
    public int Days { get; }

    /// <summary>Leavers that were there on that day.</summary>
    public int Leavers => _leavers.Values.Sum();

    /// <summary>Others that were looked at.</summary>
    public int Stayers => _stayers.Values.Sum();

    /// <summary>What carried the leavers' scores, the most first.</summary>
    public IReadOnlyList<BacktestFactor> Factors { get; }

    /// <summary>Share of leavers among all accounts; null without accounts.</summary>
    public double? BaseRate => Rate(Steps);

    /// <summary>Share of leavers among accounts at risk or critical; null when there are none.</summary>
    public double? BandRate => Rate(RiskStep.AtRisk, RiskStep.Critical);

    /// <summary>How many times likelier than any account one at risk or critical was to leave; null when nothing can be divided.</summary>
    public double? Lift => BaseRate is { } all and > 0 && BandRate is { } band ? band / all : null;

    /// <summary>Share of leavers that were above watch; null without leavers.</summary>
    public double? Caught => Share(_leavers, RiskStep.AtRisk, RiskStep.Critical);

    /// <summary>Scores every case as of some days before.</summary>
    /// <param name="cases">Leavers and others.</param>
    /// <param name="days">The days.</param>
    /// <param name="scorer">Gives the score of facts at a moment.</param>
    /// <param name="scale">The levels.</param>
    /// <param name="weight">How many accounts each one that stayed stands for, at least 1.</param>
    public static BacktestHorizon Of(
        IEnumerable<BacktestCase> cases, int days, Func<AccountFacts, DateTime, Assessment> scorer, RiskScale scale, double weight)
    {
        var scored = new List<Scored>();
        foreach (var one in cases)
        {
            var at = one.LeftOn.AddDays(-days);
            if (!one.Past.Existed(at))
                continue;
            var assessment = scorer(one.Past.AsOf(at), at);
            scored.Add(new Scored(one.IsLeaver, assessment, scale.Level(assessment.Score, RiskStep.None)));
        }

        return new BacktestHorizon(days, scored, weight);
    }

    /// <summary>The levels with how many leavers and others held each, and what share of its accounts left.</summary>
    public IEnumerable<BacktestLevel> Levels() => Steps.Select(step => new BacktestLevel(
        step, _leavers[step], _stayers[step], Share(_leavers, step), Share(_stayers, step), Rate(step)));

    private double? Rate(params RiskStep[] steps)
    {
        var leavers = steps.Sum(step => _leavers[step]);
        var all = leavers + (steps.Sum(step => _stayers[step]) * _weight);
        return all > 0 ? leavers / all : null;
    }

    private static double? Share(IReadOnlyDictionary<RiskStep, int> counts, params RiskStep[] steps)
    {
        var all = counts.Values.Sum();
        return all > 0 ? (double)steps.Sum(step => counts[step]) / all : null;
    }

    private static Dictionary<RiskStep, int> CountsOf(IEnumerable<Scored> scored)
    {
        var levels = scored.ToLookup(one => one.Level);
        return Steps.ToDictionary(step => step, step => levels[step].Count());
    }

    private static List<BacktestFactor> FactorsOf(List<Scored> leavers) =>
        [.. leavers
            .SelectMany(leaver => leaver.Assessment.Factors)
            .GroupBy(factor => factor.Kind)
            .Select(kind => new BacktestFactor(
                kind.Key, kind.Count(), (double)kind.Count() / leavers.Count, kind.Sum(factor => factor.Points) / leavers.Count))
            .OrderByDescending(factor => factor.Points)
            .ThenBy(factor => factor.Kind)];

    private sealed record Scored(bool IsLeaver, Assessment Assessment, RiskStep Level);
}
