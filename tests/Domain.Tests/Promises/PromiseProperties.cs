using Dynamics.Loyalty.Domain.Tests.Calendars;
using Dynamics.Loyalty.Promises.Domain;
using FsCheck.Xunit;

namespace Dynamics.Loyalty.Domain.Tests.Promises;

/// <summary>What holds for every promise on every calendar.</summary>
public sealed class PromiseProperties
{
    private const string Seed = "(20261123,2027)";

    [Property(Replay = Seed, MaxTest = 300, Arbitrary = new[] { typeof(CalendarCase) })]
    public void Quote_AnyRounding_IsNeverBeforeTheMarginEnds(CalendarCase given, RoundingRule rounding)
    {
        var quote = PromiseQuote.For(Terms.Of(given.WorkMinutes, Terms.Percent(20), rounding, given.Build()), given.Requested);

        Assert.True(quote.Start <= quote.TargetOn && quote.TargetOn <= quote.MarginEnd && quote.MarginEnd <= quote.SafeDate);
        Assert.Equal(quote.SafeDate, quote.Terms.Round(quote.SafeDate));
        if (rounding == RoundingRule.None)
            Assert.Equal(quote.MarginEnd, quote.SafeDate);
    }

    [Property(Replay = Seed, MaxTest = 300, Arbitrary = new[] { typeof(CalendarCase) })]
    public void AfterPause_AnyWait_IsNeverEarlierAndNeverMoreThanTheTimeWaited(CalendarCase given, ushort pauseAfter, ushort pauseLength)
    {
        var calendar = given.Build();
        var terms = Terms.Of(given.WorkMinutes, Terms.Fixed(120), RoundingRule.None, calendar);
        var quote = PromiseQuote.For(terms, given.Requested);
        var before = new PromiseDates(quote.TargetOn, quote.SafeDate);
        var from = given.Requested.AddMinutes(pauseAfter);
        var to = from.AddMinutes(pauseLength);
        var waited = calendar.Between(from, to);

        var after = before.AfterPause(terms, from, to);

        Assert.InRange(calendar.Between(before.TargetOn, after.TargetOn), TimeSpan.Zero, waited);
        Assert.InRange(calendar.Between(before.PromisedOn, after.PromisedOn), TimeSpan.Zero, waited);
        Assert.True(after.TargetOn >= before.TargetOn && after.PromisedOn >= before.PromisedOn && after.PromisedOn >= after.TargetOn);
    }

    [Property(Replay = Seed, MaxTest = 300, Arbitrary = new[] { typeof(CalendarCase) })]
    public void AfterPause_RoundedPolicy_IsNeverEarlier(CalendarCase given, RoundingRule rounding, ushort pauseLength)
    {
        var terms = Terms.Of(given.WorkMinutes, Terms.Fixed(60), rounding, given.Build());
        var quote = PromiseQuote.For(terms, given.Requested);
        var before = new PromiseDates(quote.TargetOn, quote.SafeDate);

        var after = before.AfterPause(terms, given.Requested, given.Requested.AddMinutes(pauseLength));

        Assert.True(after.PromisedOn >= before.PromisedOn);
        Assert.Equal(after.PromisedOn, terms.Round(after.PromisedOn));
    }

    [Property(Replay = Seed, MaxTest = 300, Arbitrary = new[] { typeof(CalendarCase) })]
    public void Explanation_AnyQuote_AddsUpToLeadAndMargin(CalendarCase given, RoundingRule rounding)
    {
        var quote = PromiseQuote.For(Terms.Of(given.WorkMinutes, Terms.Percent(30), rounding, given.Build()), given.Requested);
        var segments = new PromiseExplanation(quote).Segments;

        Assert.True(segments.Count <= 60);
        Assert.Equal(given.WorkMinutes, segments.Where(s => s.Kind is "open").Sum(s => s.Minutes));
        Assert.Equal(quote.Margin.Minutes, segments.Where(s => s.Kind is "margin").Sum(s => s.Minutes));
        Assert.All(segments.Zip(segments.Skip(1)), pair => Assert.Equal(pair.First.To, pair.Second.From));
    }
}
