using Dynamics.Loyalty.Calendars.Domain;
using Dynamics.Loyalty.Promises.Domain;
using static Dynamics.Loyalty.Domain.Tests.Calendars.Calendar;

namespace Dynamics.Loyalty.Domain.Tests.Promises;

/// <summary>Monday 23 November 2026, Zurich; Friday closes at 12:00.</summary>
public sealed class PauseDeadlineTests
{
    [Theory]
    [InlineData("2026-11-23 10:00 +01:00", "2026-11-30 17:30 +01:00")]
    [InlineData("2026-11-23 17:30 +01:00", "2026-11-30 17:30 +01:00")]
    [InlineData("2026-11-23 17:30:01 +01:00", "2026-12-01 17:30 +01:00")]
    [InlineData("2026-11-28 10:00 +01:00", "2026-12-07 17:30 +01:00")]
    [InlineData("2026-11-20 11:00 +01:00", "2026-11-27 12:00 +01:00")]
    public void Of_NoExpectedEnd_IsTheEndOfTheFifthWorkingDayAfter(string from, string expected) =>
        Assert.Equal(At(expected), PauseDeadline.Of(Terms.Office, At(from), expectedEnd: null));

    [Fact]
    public void Of_HolidayOnTheWay_IsADayLater() =>
        Assert.Equal(
            At("2026-12-01 17:30 +01:00"),
            PauseDeadline.Of(Of(OfficeHours, "Europe/Zurich", Special("Inventory", "2026-11-25", "2026-11-25")), At("2026-11-23 10:00 +01:00"), expectedEnd: null));

    [Fact]
    public void Of_ExpectedEnd_IsThatEndWhateverTheCalendar() =>
        Assert.Equal(At("2026-11-28 03:00"), PauseDeadline.Of(Terms.Office, At("2026-11-23 10:00"), At("2026-11-28 03:00")));

    [Fact]
    public void Of_CalendarThatNoLongerOpens_CountsDays() =>
        Assert.Equal(
            At("2026-11-29 00:00"),
            PauseDeadline.Of(new BusinessCalendar("Shut", TimeZoneInfo.Utc, OpeningHoursParser.ParseWeek("Mon 08:00-09:00"), [Special("Shut", "2026-01-01", "2029-01-01")]), At("2026-11-23 10:00"), null));
}
