namespace Dynamics.Loyalty.Promises.Domain;

/// <summary>How promises ended: counts, their shares, and how much of the margin the kept ones used.</summary>
/// <param name="KeptEarly">Delivered by the internal target.</param>
/// <param name="Kept">Delivered after it, by the customer date.</param>
/// <param name="Broken">Delivered later or never.</param>
/// <param name="MarginUsed">Sum of the shares of margin that the first two used, in percent.</param>
public sealed record KeptRates(int KeptEarly, int Kept, int Broken, decimal MarginUsed)
{
    /// <summary>No promise.</summary>
    public static KeptRates None { get; } = new(0, 0, 0, 0);

    /// <summary>All of them.</summary>
    public int Sample => KeptEarly + Kept + Broken;

    /// <summary>Share kept early in percent, two decimals; null without promises.</summary>
    public decimal? KeptEarlyRate => Share(KeptEarly);

    /// <summary>Share kept, early or not, in percent, two decimals; null without promises.</summary>
    public decimal? KeptRate => Share(KeptEarly + Kept);

    /// <summary>Share broken in percent, two decimals; null without promises.</summary>
    public decimal? BrokenRate => Share(Broken);

    /// <summary>
    /// Mean share of the margin that the kept promises used, 0 to 100 percent, two decimals; null when none was kept. Broken
    /// ones are counted, not averaged: a single one can be a thousand margins late.
    /// </summary>
    public decimal? MarginUsedPercent => KeptEarly + Kept == 0 ? null : Rounded(MarginUsed / (KeptEarly + Kept));

    /// <summary>These and others together.</summary>
    public KeptRates And(KeptRates others) =>
        new(KeptEarly + others.KeptEarly, Kept + others.Kept, Broken + others.Broken, MarginUsed + others.MarginUsed);

    private static decimal Rounded(decimal value) => Math.Round(value, 2, MidpointRounding.AwayFromZero);

    private decimal? Share(int part) => Sample == 0 ? null : Rounded(part * 100m / Sample);
}
