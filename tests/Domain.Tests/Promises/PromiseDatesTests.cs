using Dynamics.Loyalty.Promises.Domain;
using static Dynamics.Loyalty.Domain.Tests.Calendars.Calendar;

namespace Dynamics.Loyalty.Domain.Tests.Promises;

/// <summary>Target Monday 16:00, customer date Tuesday 09:30 in Zurich: 180 working minutes between them.</summary>
public sealed class PromiseDatesTests
{
    private static readonly PromiseDates Dates = new(At("2026-11-23 16:00 +01:00"), At("2026-11-24 09:30 +01:00"));

    [Theory]
    [InlineData("2026-11-23 15:59:59 +01:00", PromiseState.OnTrack, PromiseOutcome.KeptEarly)]
    [InlineData("2026-11-23 16:00 +01:00", PromiseState.OnTrack, PromiseOutcome.KeptEarly)]
    [InlineData("2026-11-23 16:00:01 +01:00", PromiseState.UsingMargin, PromiseOutcome.Kept)]
    [InlineData("2026-11-24 09:29:59 +01:00", PromiseState.UsingMargin, PromiseOutcome.Kept)]
    [InlineData("2026-11-24 09:30 +01:00", PromiseState.UsingMargin, PromiseOutcome.Kept)]
    [InlineData("2026-11-24 09:30:01 +01:00", PromiseState.Late, PromiseOutcome.Broken)]
    public void StateAndOutcome_AroundBothDates_ChangeJustAfterThem(string moment, PromiseState state, PromiseOutcome outcome)
    {
        Assert.Equal(state, Dates.StateAt(At(moment), isPaused: false));
        Assert.Equal(PromiseState.Paused, Dates.StateAt(At(moment), isPaused: true));
        Assert.Equal(outcome, Dates.OutcomeOf(At(moment)));
    }

    [Theory]
    [InlineData("2026-11-23 16:00 +01:00", 0)]
    [InlineData("2026-11-23 17:30 +01:00", 50)]
    [InlineData("2026-11-23 23:00 +01:00", 50)]
    [InlineData("2026-11-24 09:30 +01:00", 100)]
    [InlineData("2026-11-24 09:31 +01:00", 100.56)]
    [InlineData("2026-11-24 12:00 +01:00", 183.33)]
    public void MarginUsed_AtDelivery_IsShareOfWorkingTime(string delivered, double percent) =>
        Assert.Equal((decimal)percent, Dates.MarginUsedPercent(Terms.Office, At(delivered)));

    [Fact]
    public void MarginUsed_WithoutMargin_IsAllOrNothing()
    {
        var dates = new PromiseDates(At("2026-11-23 16:00 +01:00"), At("2026-11-23 16:00 +01:00"));

        Assert.Equal(0, dates.MarginUsedPercent(Terms.Office, At("2026-11-23 16:00 +01:00")));
        Assert.Equal(100, dates.MarginUsedPercent(Terms.Office, At("2026-11-23 16:00:01 +01:00")));
    }

    [Fact]
    public void AfterPause_BothDatesAhead_MoveByTheWorkingTimeWaited()
    {
        // Waited Monday 11:00 to 14:00: one hour before lunch, one after.
        var moved = Dates.AfterPause(Terms.Of(0, Terms.Fixed(0)), At("2026-11-23 11:00 +01:00"), At("2026-11-23 14:00 +01:00"));

        Assert.Equal(At("2026-11-24 08:30 +01:00"), moved.TargetOn);
        Assert.Equal(At("2026-11-24 11:30 +01:00"), moved.PromisedOn);
    }

    [Theory]
    [InlineData("2026-11-23 15:59 +01:00", true)]
    [InlineData("2026-11-23 16:00 +01:00", true)]
    [InlineData("2026-11-23 16:01 +01:00", false)]
    public void AfterPause_TargetAlreadyPassed_StaysWhereItWas(string pausedFrom, bool moves)
    {
        var moved = Dates.AfterPause(Terms.Of(0, Terms.Fixed(0)), At(pausedFrom), At("2026-11-24 09:00 +01:00"));

        Assert.Equal(moves, moved.TargetOn > Dates.TargetOn);
        Assert.True(moved.PromisedOn > Dates.PromisedOn);
    }

    [Fact]
    public void AfterPause_OutsideOpeningHours_MovesNothing()
    {
        var moved = Dates.AfterPause(Terms.Of(0, Terms.Fixed(0)), At("2026-11-22 11:00 +01:00"), At("2026-11-23 07:00 +01:00"));

        Assert.Equal((Dates.TargetOn, Dates.PromisedOn), (moved.TargetOn, moved.PromisedOn));
    }

    [Fact]
    public void AfterPause_RoundedPolicy_RoundsTheCustomerDateAgain()
    {
        var rounded = new PromiseDates(At("2026-11-23 16:00 +01:00"), At("2026-11-24 17:30 +01:00"));

        var moved = rounded.AfterPause(
            Terms.Of(0, Terms.Fixed(0), RoundingRule.EndOfWorkingDay), At("2026-11-23 10:00 +01:00"), At("2026-11-23 10:01 +01:00"));

        Assert.Equal(At("2026-11-23 16:01 +01:00"), moved.TargetOn);
        Assert.Equal(At("2026-11-25 17:30 +01:00"), moved.PromisedOn);
    }

    [Theory]
    [InlineData("2026-11-23 10:00 +01:00", "2026-11-24 17:30 +01:00")]
    [InlineData("2026-11-23 17:30 +01:00", "2026-11-24 17:30 +01:00")]
    [InlineData("2026-11-23 20:00 +01:00", "2026-11-25 17:30 +01:00")]
    [InlineData("2026-11-26 16:00 +01:00", "2026-11-27 12:00 +01:00")]
    [InlineData("2026-11-28 10:00 +01:00", "2026-12-01 17:30 +01:00")]
    public void RecoveryDeadline_AnyMoment_IsEndOfTheFollowingWorkingDay(string now, string due) =>
        Assert.Equal(At(due), RecoveryDeadline.After(Terms.Office, At(now)));

    [Fact]
    public void RecoveryDeadline_CalendarThatNoLongerOpens_CountsDays()
    {
        var calendar = Of(OfficeHours, "Europe/Zurich", Special("Closed down", "2026-11-24", "2040-01-01"));

        Assert.Equal(At("2026-11-26"), RecoveryDeadline.After(calendar, At("2026-11-24 10:00")));
    }

    [Fact]
    public void AfterPause_EndsBeforeItBegins_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(
            () => Dates.AfterPause(Terms.Of(0, Terms.Fixed(0)), At("2026-11-23 11:00"), At("2026-11-23 10:59:59")));

    [Fact]
    public void AfterPause_CustomerDateAlreadyPassed_StaysBroken()
    {
        var moved = Dates.AfterPause(Terms.Of(0, Terms.Fixed(0)), At("2026-11-24 09:31 +01:00"), At("2026-11-25 09:00 +01:00"));

        Assert.Equal((Dates.TargetOn, Dates.PromisedOn), (moved.TargetOn, moved.PromisedOn));
    }
}
