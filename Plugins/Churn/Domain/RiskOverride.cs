namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>A level that a person set in place of the computed one.</summary>
/// <param name="Level">The level.</param>
/// <param name="Until">Last day on which it applies, inclusive; days are those of UTC, so that all readers see one end.</param>
public sealed record RiskOverride(RiskStep Level, DateTime Until)
{
    /// <summary>Longest time a level may be set for, in days: a judgement is looked at again within a year.</summary>
    public const int LongestDays = 366;

    /// <summary>Whether it applies at a moment, UTC.</summary>
    public bool IsInForce(DateTime now) => now.Date <= Until.Date;

    /// <summary>Whether its last day is one that may be entered now: today to <see cref="LongestDays"/> ahead, inclusive.</summary>
    public bool EndsInTime(DateTime now) => IsInForce(now) && Until.Date <= now.Date.AddDays(LongestDays);
}
