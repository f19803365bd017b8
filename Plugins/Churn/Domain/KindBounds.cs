using Dynamics.Loyalty.Platform.Domain;

namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>What a kind of signal may weigh.</summary>
public static class KindBounds
{
    /// <summary>Most points and largest cap by size: those of the whole scale.</summary>
    public const int MostPoints = 100;

    /// <summary>Longest half-life and window, in days: a hundred years.</summary>
    public const int MostDays = 36500;

    /// <summary>
    /// The weight, when it makes sense: points and cap from −100 to 100 and not 0, half-life and window from 1 to 36,500
    /// days. Refuses anything else (LOY-KIND-POINTS, LOY-KIND-HALF-LIFE, LOY-KIND-CAP, LOY-KIND-WINDOW).
    /// </summary>
    public static KindWeight Require(decimal? points, int? halfLifeDays, decimal? cap, int? windowDays) =>
        new(
            Points(points, ChurnFaults.KindPoints),
            Days(halfLifeDays, ChurnFaults.KindHalfLife),
            Points(cap, ChurnFaults.KindCap),
            Days(windowDays, ChurnFaults.KindWindow));

    private static decimal Points(decimal? points, string fault) =>
        points is { } given && given != 0 && Math.Abs(given) <= MostPoints ? given : throw new RuleViolationException(fault, MostPoints);

    private static int Days(int? days, string fault) =>
        days is { } given and > 0 and <= MostDays ? given : throw new RuleViolationException(fault, MostDays);
}
