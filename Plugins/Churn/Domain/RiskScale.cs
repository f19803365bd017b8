namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>
/// Turns a score into a level. A level is reached at its threshold, and left only when the score is the drop margin
/// under it, so that it does not flicker.
/// </summary>
public sealed class RiskScale
{
    private readonly int[] _from;
    private readonly int _dropMargin;

    /// <summary>Makes a scale. Thresholds out of order are put in order; a negative margin counts as 0.</summary>
    /// <param name="watch">Score from which an account is watched, inclusive.</param>
    /// <param name="atRisk">Score from which it is at risk, inclusive.</param>
    /// <param name="critical">Score from which it is critical, inclusive.</param>
    /// <param name="dropMargin">Points under its threshold at which a level is left, inclusive.</param>
    public RiskScale(int watch, int atRisk, int critical, int dropMargin)
    {
        var ordered = new[] { watch, atRisk, critical };
        Array.Sort(ordered);
        _from = [int.MinValue, .. ordered];
        _dropMargin = Math.Max(0, dropMargin);
    }

    /// <summary>The level of a score.</summary>
    /// <param name="score">0 to 100.</param>
    /// <param name="current">The level so far; <see cref="RiskStep.None"/> for a first evaluation.</param>
    public RiskStep Level(int score, RiskStep current)
    {
        for (var step = RiskStep.Critical; step > RiskStep.None; step--)
        {
            var threshold = _from[(int)step];
            var isHeld = step <= current && score > threshold - _dropMargin;
            if (score >= threshold || isHeld)
                return step;
        }

        return RiskStep.None;
    }
}
