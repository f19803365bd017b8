using Dynamics.Loyalty.Platform.Domain;

namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>
/// Turns a score into a level. A level is reached at its threshold, and left only when the score is the drop margin
/// under it, so that it does not flicker.
/// </summary>
public sealed class RiskScale
{
    private const int Highest = 100;
    private readonly int[] _from;

    private RiskScale(int[] thresholds, int dropMargin)
    {
        _from = [int.MinValue, .. thresholds];
        DropMargin = dropMargin;
    }

    /// <summary>The scale as long as an administrator has set no other: 30, 55, 80, left 5 points under.</summary>
    public static RiskScale Shipped { get; } = Of(30, 55, 80, 5);

    /// <summary>Points under its threshold at which a level is left, inclusive.</summary>
    public int DropMargin { get; }

    /// <summary>
    /// Makes a scale. Refuses thresholds that are missing, outside 1 to 100 or not each above the one before
    /// (LOY-SCALE-ORDER), and a margin that is missing, negative or as large as a step of the scale (LOY-SCALE-MARGIN):
    /// a level could then never be left, or only together with the one under it.
    /// </summary>
    /// <param name="watch">Score from which an account is watched, inclusive.</param>
    /// <param name="atRisk">Score from which it is at risk, inclusive.</param>
    /// <param name="critical">Score from which it is critical, inclusive.</param>
    /// <param name="dropMargin">Points under its threshold at which a level is left, inclusive.</param>
    public static RiskScale Of(int? watch, int? atRisk, int? critical, int? dropMargin)
    {
        if (watch is not { } first || atRisk is not { } second || critical is not { } third
            || first < 1 || second <= first || third <= second || third > Highest)
        {
            throw new RuleViolationException(ChurnFaults.ScaleOrder);
        }

        var widest = Math.Min(first, Math.Min(second - first, third - second)) - 1;
        return dropMargin is { } margin && margin >= 0 && margin <= widest
            ? new RiskScale([first, second, third], margin)
            : throw new RuleViolationException(ChurnFaults.ScaleMargin, widest);
    }

    /// <summary>The level of a score.</summary>
    /// <param name="score">0 to 100.</param>
    /// <param name="current">The level so far; <see cref="RiskStep.None"/> for a first evaluation.</param>
    public RiskStep Level(int score, RiskStep current)
    {
        for (var step = RiskStep.Critical; step > RiskStep.None; step--)
        {
            var threshold = _from[(int)step];
            var isHeld = step <= current && score > threshold - DropMargin;
            if (score >= threshold || isHeld)
                return step;
        }

        return RiskStep.None;
    }
}
