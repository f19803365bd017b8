using Dynamics.Loyalty.Domain.Tests.Calendars;
using Dynamics.Loyalty.Promises.Domain;
using FsCheck.Xunit;
using static Dynamics.Loyalty.Domain.Tests.Calendars.Calendar;

namespace Dynamics.Loyalty.Domain.Tests.Promises;

/// <summary>A promise of 360 and 180 working minutes, requested on Monday 23 November 2026 at 09:00 in Zurich: safe on Tuesday at 09:30.</summary>
public sealed class FreshDatesTests
{
    private const string Seed = "(20261123,2027)";
    private static readonly PromiseQuote Quote = PromiseQuote.For(Terms.Of(360, Terms.Fixed(180)), At("2026-11-23 09:00 +01:00"));

    [Theory]
    [InlineData("2026-11-24 09:29:59 +01:00", "2026-11-24 09:30 +01:00")]
    [InlineData("2026-11-24 09:30 +01:00", "2026-11-24 09:30 +01:00")]
    [InlineData("2026-11-24 09:30:01 +01:00", "2026-11-24 09:30:01 +01:00")]
    public void CustomerDate_AroundTheSafeDate_MovesOnlyWhenItIsNotSafe(string standing, string expected)
    {
        var fresh = FreshDates.Of(Quote, [], At(standing));

        Assert.Equal(At(expected), fresh.PromisedOn);
        Assert.Equal(At("2026-11-24 09:30 +01:00"), fresh.SafeDate);
        Assert.Equal(At("2026-11-23 16:00 +01:00"), fresh.TargetOn);
    }

    [Fact]
    public void Waits_InAnyOrder_ArePutInAgain()
    {
        Wait[] waits = [WaitOf("2026-11-23 14:00 +01:00", "2026-11-23 15:00 +01:00"), WaitOf("2026-11-23 10:00 +01:00", "2026-11-23 10:30 +01:00")];

        var fresh = FreshDates.Of(Quote, waits, At("2026-11-24 09:30 +01:00"));

        Assert.Equal(At("2026-11-23 17:30 +01:00"), fresh.TargetOn);
        Assert.Equal(At("2026-11-24 11:00 +01:00"), fresh.PromisedOn);
        Assert.Equal(90, fresh.PausedMinutes);
    }

    [Property(Replay = Seed, MaxTest = 200, Arbitrary = new[] { typeof(CalendarCase) })]
    public void CustomerDate_AnyTerms_IsNeverEarlierAndNeverUnsafe(CalendarCase given, RoundingRule rounding, int minutesAway, ushort from, ushort length)
    {
        var quote = PromiseQuote.For(Terms.Of(given.WorkMinutes, Terms.Percent(20), rounding, given.Build()), given.Requested);
        var standing = quote.SafeDate.AddMinutes(minutesAway % 100_000);
        var wait = new Wait(given.Requested.AddMinutes(from), given.Requested.AddMinutes(from + length), "Customer");

        var fresh = FreshDates.Of(quote, [wait], standing);

        Assert.True(fresh.PromisedOn >= standing && fresh.PromisedOn >= fresh.SafeDate && fresh.SafeDate >= fresh.TargetOn);
        Assert.Equal(fresh.PromisedOn, FreshDates.Of(quote, [wait], fresh.PromisedOn).PromisedOn);
    }

    private static Wait WaitOf(string from, string to) => new(At(from), At(to), "Mrs Meier: serial number");
}
