using Dynamics.Loyalty.Calendars.Domain;
using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Promises.Domain;
using static Dynamics.Loyalty.Domain.Tests.Calendars.Calendar;

namespace Dynamics.Loyalty.Domain.Tests.Promises;

/// <summary>Zurich, Mon-Thu 08:00-12:00 13:00-17:30, Fri 08:00-12:00; Monday is 23 November 2026.</summary>
public sealed class PromiseQuoteTests
{
    [Theory]
    [InlineData(RoundingRule.None, "2026-11-24 09:30 +01:00")]
    [InlineData(RoundingRule.EndOfHalfDay, "2026-11-24 12:00 +01:00")]
    [InlineData(RoundingRule.EndOfWorkingDay, "2026-11-24 17:30 +01:00")]
    public void Quote_LeadAndMargin_GiveTargetAndRoundedCustomerDate(RoundingRule rounding, string safeDate)
    {
        // Monday 09:00 + 360 minutes: 180 before lunch, 180 after = 16:00. Margin 180: 90 to 17:30, 90 from Tuesday 08:00.
        var quote = PromiseQuote.For(Terms.Of(360, Terms.Fixed(180), rounding), At("2026-11-23 09:00 +01:00"));

        Assert.Equal(At("2026-11-23 09:00 +01:00"), quote.Start);
        Assert.Equal(At("2026-11-23 16:00 +01:00"), quote.TargetOn);
        Assert.Equal(At("2026-11-24 09:30 +01:00"), quote.MarginEnd);
        Assert.Equal(At(safeDate), quote.SafeDate);
    }

    [Fact]
    public void Quote_NoLeadNoMargin_IsTheFirstOpenMoment()
    {
        var quote = PromiseQuote.For(Terms.Of(0, Terms.Fixed(0)), At("2026-11-28 09:00 +01:00"));

        Assert.Equal(At("2026-11-30 08:00 +01:00"), quote.TargetOn);
        Assert.Equal(quote.TargetOn, quote.SafeDate);
    }

    [Fact]
    public void Quote_EndsExactlyWithTheDay_StaysThatDay()
    {
        var quote = PromiseQuote.For(Terms.Of(270, Terms.Fixed(240), RoundingRule.EndOfWorkingDay), At("2026-11-23 08:00 +01:00"));

        Assert.Equal(At("2026-11-23 17:30 +01:00"), quote.SafeDate);
    }

    [Fact]
    public void Quote_PolicyWithoutCalendar_RunsAllDayEveryDay()
    {
        var terms = new PromiseTerms("Hotline", 1440, Terms.Fixed(60), RoundingRule.None, null);

        var quote = PromiseQuote.For(terms, At("2026-11-28 22:15"));

        Assert.Equal(At("2026-11-29 22:15"), quote.TargetOn);
        Assert.Equal(At("2026-11-29 23:15"), quote.SafeDate);
        Assert.Null(quote.Terms.CalendarName);
    }

    [Theory]
    [InlineData("2026-11-24 09:29:59 +01:00", false)]
    [InlineData("2026-11-24 09:30 +01:00", true)]
    [InlineData("2026-11-24 09:30:01 +01:00", true)]
    public void IsSafe_AroundTheSafeDate_RefusesOnlyEarlier(string wished, bool safe) =>
        Assert.Equal(safe, PromiseQuote.For(Terms.Of(360, Terms.Fixed(180)), At("2026-11-23 09:00 +01:00")).IsSafe(At(wished)));

    [Theory]
    [InlineData(null, PromiseFaults.LeadRequired)]
    [InlineData(-1, PromiseFaults.Negative)]
    public void Terms_BadLead_AreRefused(int? lead, string code)
    {
        var refusal = Assert.Throws<RuleViolationException>(() => new PromiseTerms("Bad", lead, Terms.Fixed(0), RoundingRule.None, null));

        Assert.Equal(code, refusal.Code);
    }

    [Fact]
    public void Quote_BeyondTheYear9999_IsRefused()
    {
        var terms = Terms.Of(1_000_000, Terms.Fixed(525_600_000));

        Assert.Equal(CalendarFaults.DateRange, Assert.Throws<RuleViolationException>(() => PromiseQuote.For(terms, At("9000-01-01"))).Code);
    }
}
