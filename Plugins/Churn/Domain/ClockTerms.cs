namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>What a firm may set about signals that begin with the clock.</summary>
/// <param name="SilenceDays">Silence of this many days is none yet, whatever the rhythm; 1 to 365.</param>
/// <param name="SilencePercent">Share of the median gap after which silence begins, in percent; 100 to 1,000.</param>
/// <param name="RenewalDays">A renewal is near from this many days before it, inclusive; 1 to 365.</param>
/// <param name="RenewalContactDays">A contact of the loyalty owner is enough for this many days; 1 to 365.</param>
public sealed record ClockTerms(int SilenceDays, int SilencePercent, int RenewalDays, int RenewalContactDays)
{
    /// <summary>As shipped.</summary>
    public static ClockTerms Shipped { get; } = new(SilenceDays: 30, SilencePercent: 200, RenewalDays: 90, RenewalContactDays: 30);

    /// <summary>Contacts longer ago than this many days change nothing about a renewal.</summary>
    public int RenewalLookBackDays => RenewalDays + RenewalContactDays;
}
