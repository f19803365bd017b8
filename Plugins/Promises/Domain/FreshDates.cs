namespace Dynamics.Loyalty.Promises.Domain;

/// <summary>
/// The dates that a promise made earlier would get today: reckoned from its own request under the terms of now, with its
/// waits for the customer put in again. What the customer was told never comes earlier by it, and later only when the
/// date that stands is no longer safe.
/// </summary>
public sealed class FreshDates
{
    private readonly IReadOnlyList<Wait> _waits;

    private FreshDates(PromiseQuote quote, IReadOnlyList<Wait> waits, PromiseDates internalDates, DateTime promisedOn)
    {
        Quote = quote;
        _waits = waits;
        TargetOn = internalDates.TargetOn;
        SafeDate = internalDates.PromisedOn;
        PromisedOn = promisedOn;
    }

    /// <summary>The quote that they start from.</summary>
    public PromiseQuote Quote { get; }

    /// <summary>Internal target, UTC.</summary>
    public DateTime TargetOn { get; }

    /// <summary>Earliest date that may be promised, UTC.</summary>
    public DateTime SafeDate { get; }

    /// <summary>Customer date, UTC: the one that stands, or the safe date when that is later.</summary>
    public DateTime PromisedOn { get; }

    /// <summary>Reckons them.</summary>
    /// <param name="quote">What the terms of now give for the request of the promise.</param>
    /// <param name="waits">Its waits that are over, in any order.</param>
    /// <param name="standing">The customer date that stands, UTC.</param>
    public static FreshDates Of(PromiseQuote quote, IEnumerable<Wait> waits, DateTime standing)
    {
        var inOrder = waits.OrderBy(wait => wait.From).ToList();
        var dates = inOrder.Aggregate(
            new PromiseDates(quote.TargetOn, quote.SafeDate), (before, wait) => before.AfterPause(quote.Terms, wait.From, wait.To));
        return new FreshDates(quote, inOrder, dates, dates.PromisedOn > standing ? dates.PromisedOn : standing);
    }

    /// <summary>Working minutes that the waits took.</summary>
    public int PausedMinutes => (int)_waits.Sum(wait => Segment(wait).Minutes);

    /// <summary>The explanation of these dates, with the changes that the older one tells of and this one.</summary>
    /// <param name="older">The explanation that stands, or null.</param>
    /// <param name="change">The change that these dates are.</param>
    public string Explain(string? older, DateChange change)
    {
        var dates = new PromiseDates(TargetOn, SafeDate);
        var fresh = _waits.Aggregate(
            new PromiseExplanation(Quote).ToJson(), (json, wait) => AmendedExplanation.WithPause(json, Segment(wait), dates, PromisedOn)!);
        return AmendedExplanation.WithChange(AmendedExplanation.Continuing(fresh, older), change)!;
    }

    private ExplanationSegment Segment(Wait wait) => ExplanationSegment.Pause(Quote.Terms.Calendar, wait);
}
