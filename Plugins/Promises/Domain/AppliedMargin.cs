namespace Dynamics.Loyalty.Promises.Domain;

/// <summary>A margin with what made it.</summary>
public sealed class AppliedMargin
{
    internal AppliedMargin(MarginPolicy policy, int minutes, MarginClamp clamp, decimal? percent, LearnedMargin? evidence)
    {
        Kind = policy.Kind;
        Minutes = minutes;
        Clamp = clamp;
        Percent = percent;
        Evidence = evidence;
    }

    /// <summary>How the policy finds its margin.</summary>
    public MarginKind Kind { get; }

    /// <summary>Working minutes, not negative.</summary>
    public int Minutes { get; }

    /// <summary>Whether a bound of the policy decided.</summary>
    public MarginClamp Clamp { get; }

    /// <summary>Percent of the lead time, for that kind only.</summary>
    public decimal? Percent { get; }

    /// <summary>The deliveries a learned margin rests on; null when there were too few and the fixed margin was used.</summary>
    public LearnedMargin? Evidence { get; }
}
