using Dynamics.Loyalty.Churn.Domain;

namespace Dynamics.Loyalty.Plays.Domain;

/// <summary>When a play opens, and when its risk has fallen.</summary>
public static class PlayRule
{
    /// <summary>Longest time until a task of a play is due, in working days.</summary>
    public const int LongestDays = 366;

    /// <summary>Whether a level is one that opens plays: at risk or critical.</summary>
    public static bool IsHigh(RiskStep level) => level >= RiskStep.AtRisk;

    /// <summary>Whether a change of the level in force is of interest: it crosses into at risk or critical, or falls below both.</summary>
    public static bool Concerns(RiskStep before, RiskStep after) => Rises(before, after) || (IsHigh(before) && !IsHigh(after));

    /// <summary>Whether a change of the level in force crosses into at risk or critical.</summary>
    public static bool Rises(RiskStep before, RiskStep after) => IsHigh(after) && after > before;
}
