using Dynamics.Loyalty.Calendars.Domain;

namespace Dynamics.Loyalty.Promises.Domain;

/// <summary>The target and customer date of a promise, and what they say of a moment. All instants UTC.</summary>
public sealed class PromiseDates
{
    /// <summary>The most that a share of margin used can be, in percent.</summary>
    public const decimal MostUsed = 1_000_000;

    /// <summary>Makes the pair.</summary>
    public PromiseDates(DateTime targetOn, DateTime promisedOn)
    {
        TargetOn = targetOn;
        PromisedOn = promisedOn;
    }

    /// <summary>Internal target.</summary>
    public DateTime TargetOn { get; }

    /// <summary>Customer date.</summary>
    public DateTime PromisedOn { get; }

    /// <summary>Where the open promise stands; a date that is now has not passed.</summary>
    public PromiseState StateAt(DateTime now, bool isPaused)
    {
        if (isPaused)
            return PromiseState.Paused;
        if (now <= TargetOn)
            return PromiseState.OnTrack;
        return now <= PromisedOn ? PromiseState.UsingMargin : PromiseState.Late;
    }

    /// <summary>How the promise ends when delivered at a moment; delivery at a date meets it.</summary>
    public PromiseOutcome OutcomeOf(DateTime deliveredOn)
    {
        if (deliveredOn <= TargetOn)
            return PromiseOutcome.KeptEarly;
        return deliveredOn <= PromisedOn ? PromiseOutcome.Kept : PromiseOutcome.Broken;
    }

    /// <summary>
    /// Share of the working time between target and customer date that delivery at a moment used, in percent with two
    /// decimals: 0 up to the target, 100 at the customer date, more after it. Without working time between the two,
    /// 0 up to the customer date and 100 after it.
    /// </summary>
    public decimal MarginUsedPercent(BusinessCalendar calendar, DateTime deliveredOn)
    {
        if (deliveredOn <= TargetOn)
            return 0;
        var margin = calendar.Between(TargetOn, PromisedOn);
        if (margin <= TimeSpan.Zero)
            return deliveredOn <= PromisedOn ? 0 : 100;
        var used = Math.Round(calendar.Between(TargetOn, deliveredOn).Ticks * 100m / margin.Ticks, 2, MidpointRounding.AwayFromZero);
        return Math.Min(used, MostUsed);
    }

    /// <summary>
    /// The dates after a wait for the customer: each that had not passed when the wait began is put off by the working
    /// time waited, and the customer date is rounded again. Nothing moves to an earlier moment.
    /// </summary>
    /// <param name="terms">Calendar and rounding of the promise.</param>
    /// <param name="pausedFrom">Begin of the wait.</param>
    /// <param name="pausedTo">End of the wait, not before its begin.</param>
    public PromiseDates AfterPause(PromiseTerms terms, DateTime pausedFrom, DateTime pausedTo)
    {
        if (pausedTo < pausedFrom)
            throw new ArgumentOutOfRangeException(nameof(pausedTo), "A wait ends after it begins.");
        var waited = terms.Calendar.Between(pausedFrom, pausedTo);
        if (waited == TimeSpan.Zero)
            return this;
        var target = TargetOn < pausedFrom ? TargetOn : terms.Calendar.Add(TargetOn, waited);
        var promised = PromisedOn < pausedFrom ? PromisedOn : terms.Round(terms.Calendar.Add(PromisedOn, waited));
        return new PromiseDates(target, promised);
    }
}
