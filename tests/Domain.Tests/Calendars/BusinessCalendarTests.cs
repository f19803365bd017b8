using Dynamics.Loyalty.Calendars.Domain;
using Dynamics.Loyalty.Platform.Domain;
using static Dynamics.Loyalty.Domain.Tests.Calendars.Calendar;

namespace Dynamics.Loyalty.Domain.Tests.Calendars;

/// <summary>Rules page, section 1, on a week in Zurich (UTC+1 in November 2026; 23 November is a Monday).</summary>
public sealed class BusinessCalendarTests
{
    private static readonly BusinessCalendar Office = Of(OfficeHours, "Europe/Zurich");

    [Theory]
    [InlineData("2026-11-23 07:59 +01:00", "2026-11-23 08:00 +01:00")]
    [InlineData("2026-11-23 08:00 +01:00", "2026-11-23 08:00 +01:00")]
    [InlineData("2026-11-23 08:01 +01:00", "2026-11-23 08:01 +01:00")]
    [InlineData("2026-11-23 11:59:59 +01:00", "2026-11-23 11:59:59 +01:00")]
    [InlineData("2026-11-23 12:00 +01:00", "2026-11-23 13:00 +01:00")]
    [InlineData("2026-11-23 12:00:01 +01:00", "2026-11-23 13:00 +01:00")]
    [InlineData("2026-11-27 12:00 +01:00", "2026-11-30 08:00 +01:00")]
    public void Start_AroundBounds_IsFirstOpenInstant(string instant, string expected) =>
        Assert.Equal(At(expected), Office.Start(At(instant)));

    [Theory]
    [InlineData("2026-11-23 08:00 +01:00", 0, "2026-11-23 08:00 +01:00")]
    [InlineData("2026-11-23 08:00 +01:00", 239, "2026-11-23 11:59 +01:00")]
    [InlineData("2026-11-23 08:00 +01:00", 240, "2026-11-23 12:00 +01:00")]
    [InlineData("2026-11-23 08:00 +01:00", 241, "2026-11-23 13:01 +01:00")]
    [InlineData("2026-11-23 08:00 +01:00", 510, "2026-11-23 17:30 +01:00")]
    [InlineData("2026-11-23 08:00 +01:00", 511, "2026-11-24 08:01 +01:00")]
    [InlineData("2026-11-26 17:00 +01:00", 270, "2026-11-27 12:00 +01:00")]
    [InlineData("2026-11-26 17:00 +01:00", 271, "2026-11-30 08:01 +01:00")]
    [InlineData("2026-11-28 10:00 +01:00", 2280, "2026-12-04 12:00 +01:00")]
    [InlineData("2026-11-23 08:00:30 +01:00", 240, "2026-11-23 13:00:30 +01:00")]
    public void Add_AroundBounds_IsEarliestInstantByWhichWorkIsDone(string instant, int minutes, string expected) =>
        Assert.Equal(At(expected), Office.Add(At(instant), Minutes(minutes)));

    [Theory]
    [InlineData("2026-11-23 08:00 +01:00", "2026-11-23 12:30 +01:00", 240)]
    [InlineData("2026-11-23 12:00 +01:00", "2026-11-23 13:00 +01:00", 0)]
    [InlineData("2026-11-23 12:30 +01:00", "2026-11-23 08:00 +01:00", -240)]
    [InlineData("2026-11-23 00:00 +01:00", "2026-11-30 00:00 +01:00", 2280)]
    public void Between_TwoInstants_CountsOpenMinutes(string from, string to, int minutes) =>
        Assert.Equal(Minutes(minutes), Office.Between(At(from), At(to)));

    [Fact]
    public void Add_OverHolidayAndShortDay_SkipsOneAndShortensTheOther()
    {
        var calendar = Of(
            OfficeHours,
            "Europe/Zurich",
            Special("Christmas", "2026-12-25", "2026-12-25", shared: true),
            Special("Eve", "2026-12-24", "2026-12-24", "08:00-11:00"));

        // Thursday 24: 180 minutes to 11:00, Friday 25 closed, then Monday 28 from 08:00.
        Assert.Equal(At("2026-12-24 11:00 +01:00"), calendar.Add(At("2026-12-24 08:00 +01:00"), Minutes(180)));
        Assert.Equal(At("2026-12-28 08:01 +01:00"), calendar.Add(At("2026-12-24 08:00 +01:00"), Minutes(181)));
    }

    [Fact]
    public void SpecialDays_Overlapping_OwnGoesBeforeSharedAndShortBeforeLong()
    {
        var calendar = Of(
            "Mon-Sun 08:00-18:00",
            "Etc/UTC",
            Special("Shared closure", "2026-07-01", "2026-07-31", shared: true),
            Special("Own summer hours", "2026-07-06", "2026-07-10", "09:00-11:00"),
            Special("Own closed day", "2026-07-08", "2026-07-08"));

        Assert.Equal(Minutes(8 * 60), calendar.Between(At("2026-07-01"), At("2026-08-01")));
        Assert.Equal(At("2026-07-09 09:00"), calendar.Start(At("2026-07-07 11:00")));
    }

    [Fact]
    public void Start_ExceptionOpensAClosedDay_IsThatDay()
    {
        var calendar = Of("Mon-Fri 08:00-12:00", "Europe/Zurich", Special("Inventory", "2026-11-28", "2026-11-28", "10:00-12:00"));

        Assert.Equal(At("2026-11-28 10:00 +01:00"), calendar.Start(At("2026-11-27 12:00 +01:00")));
    }

    [Theory]
    [InlineData("2027-12-27", true)]
    [InlineData("2027-12-28", true)]
    [InlineData("2027-12-29", false)]
    public void Start_ClosedForAbout400Days_IsRefusedBeyond(string lastClosedDay, bool found)
    {
        // 400 days after 2026-11-24 00:00 is 2027-12-29 00:00.
        var calendar = Of("Mon-Sun 00:00-24:00", "Etc/UTC", Special("Rebuilding", "2026-11-24", lastClosedDay));

        if (found)
            Assert.Equal(Date(lastClosedDay).AddDays(1), LocalDate.Of(calendar.Start(At("2026-11-24"))));
        else
            Assert.Equal(CalendarFaults.NeverOpen, Assert.Throws<RuleViolationException>(() => calendar.Start(At("2026-11-24"))).Code);
    }

    [Fact]
    public void Add_NeverOpen_NamesTheCalendar()
    {
        var calendar = Of("Mon 08:00-12:00", "Europe/Zurich", Special("Closed down", "1900-01-01", "9999-12-31"));

        var refusal = Assert.Throws<RuleViolationException>(() => calendar.Add(At("2026-11-24"), Minutes(1)));

        Assert.Equal("Test calendar", refusal.Arguments[0]);
    }

    [Fact]
    public void Add_ClosureOfTwoYearsOnTheWay_IsCrossed()
    {
        var calendar = Of("Mon-Sun 08:00-12:00", "Etc/UTC", Special("Rebuilding", "2026-11-25", "2028-11-24"));

        Assert.Equal(At("2028-11-25 08:01"), calendar.Add(At("2026-11-24 08:00"), Minutes(241)));
    }

    [Fact]
    public void Instant_Before1900_IsRefused()
    {
        Assert.Equal(CalendarFaults.DateRange, Assert.Throws<RuleViolationException>(() => Office.Start(At("1899-12-31 23:59:59"))).Code);
        Assert.Equal(At("1900-01-01 00:00"), BusinessCalendar.AlwaysOpen.Start(At("1900-01-01 00:00")));
    }

    [Fact]
    public void Add_Beyond9999_IsRefused()
    {
        var refusal = Assert.Throws<RuleViolationException>(() => Office.Add(At("9999-12-20 08:00"), Minutes(100_000)));

        Assert.Equal(CalendarFaults.DateRange, refusal.Code);
        Assert.Equal(CalendarFaults.DateRange, Assert.Throws<RuleViolationException>(() => Office.Add(At("2026-01-01"), TimeSpan.MaxValue)).Code);
    }

    [Fact]
    public void Add_NegativeWork_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Office.Add(At("2026-01-01"), Minutes(-1)));

    [Fact]
    public void Add_OverManyYears_FollowsTheCalendarAllTheWay()
    {
        // 400 Gregorian years are 20,871 whole weeks of 2,280 minutes.
        Assert.Equal(At("2426-11-23 12:00 +01:00"), Office.Add(At("2026-11-23 08:00 +01:00"), TimeSpan.FromMinutes((20_871L * 2280) + 240)));
    }

    [Theory]
    [InlineData("2026-11-23 08:00 +01:00", "2026-11-23 12:00 +01:00", "2026-11-23 17:30 +01:00")]
    [InlineData("2026-11-23 11:59 +01:00", "2026-11-23 12:00 +01:00", "2026-11-23 17:30 +01:00")]
    [InlineData("2026-11-23 12:00 +01:00", "2026-11-23 12:00 +01:00", "2026-11-23 17:30 +01:00")]
    [InlineData("2026-11-23 13:00 +01:00", "2026-11-23 17:30 +01:00", "2026-11-23 17:30 +01:00")]
    [InlineData("2026-11-23 17:30 +01:00", "2026-11-23 17:30 +01:00", "2026-11-23 17:30 +01:00")]
    [InlineData("2026-11-27 09:00 +01:00", "2026-11-27 12:00 +01:00", "2026-11-27 12:00 +01:00")]
    public void EndOfHalfDayAndWorkingDay_AroundBounds_StayInTheInterval(string instant, string halfDay, string workingDay)
    {
        Assert.Equal(At(halfDay), Office.EndOfHalfDay(At(instant)));
        Assert.Equal(At(workingDay), Office.EndOfWorkingDay(At(instant)));
    }

    [Fact]
    public void EndOfHalfDay_TouchingIntervals_EndBelongsToTheFirst()
    {
        var calendar = Of("Mon-Sun 08:00-12:00 12:00-18:00", "Etc/UTC");

        Assert.Equal(At("2026-11-23 12:00"), calendar.EndOfHalfDay(At("2026-11-23 12:00")));
        Assert.Equal(At("2026-11-23 18:00"), calendar.EndOfHalfDay(At("2026-11-23 12:00:01")));
    }

    [Fact]
    public void EndOfWorkingDay_MidnightThatEndsADay_BelongsToThatDay() =>
        Assert.Equal(At("2026-11-24 00:00"), BusinessCalendar.AlwaysOpen.EndOfWorkingDay(At("2026-11-24 00:00")));

    [Fact]
    public void Add_WeekAlwaysClosed_OpensByItsExceptionsOnly()
    {
        var closed = new WeeklyHours(Enumerable.Repeat(DaySchedule.Closed, 7).ToArray());
        var fairs = Enumerable.Range(2026, 20).Select(y => Special("Fair", $"{y}-06-01", $"{y}-06-02", "10:00-16:00"));
        var calendar = new BusinessCalendar("Fairs", TimeZoneInfo.Utc, closed, fairs);

        // Twelve hours a year: the 25th hour is the first of the third year.
        Assert.Equal(At("2028-06-01 11:00"), calendar.Add(At("2026-01-01"), TimeSpan.FromHours(25)));
        Assert.Equal(
            CalendarFaults.DateRange, Assert.Throws<RuleViolationException>(() => calendar.Add(At("2026-01-01"), TimeSpan.FromHours(241))).Code);
    }

    [Fact]
    public void EndOfHalfDay_ClosedMoment_IsThatOfTheNextOpening() =>
        Assert.Equal(At("2026-11-30 12:00 +01:00"), Office.EndOfHalfDay(At("2026-11-28 10:00 +01:00")));

    [Fact]
    public void Instant_OfLocalKind_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Office.Start(new DateTime(2026, 11, 23, 8, 0, 0, DateTimeKind.Local)));

    [Fact]
    public void Parts_ThatMakeNoSense_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new OpenInterval(-1, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => new OpenInterval(10, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => new OpenInterval(10, 1441));
        Assert.Throws<ArgumentException>(() => new DaySchedule(new[] { new OpenInterval(10, 20), new OpenInterval(19, 30) }));
        Assert.Throws<ArgumentException>(() => new WeeklyHours(new[] { DaySchedule.Closed }));
        Assert.Equal(CalendarFaults.ExceptionOrder, Assert.Throws<RuleViolationException>(() => Special("Bad", "2026-11-24", "2026-11-23")).Code);
    }
}
