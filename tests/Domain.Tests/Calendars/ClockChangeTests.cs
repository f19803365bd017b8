using Dynamics.Loyalty.Calendars.Domain;
using static Dynamics.Loyalty.Domain.Tests.Calendars.Calendar;

namespace Dynamics.Loyalty.Domain.Tests.Calendars;

/// <summary>
/// Golden cases worked out by hand from the zones' own rules (tz database): Zurich forward 29 March 2026 02:00 and back
/// 25 October 03:00; Santiago back Saturday 4 April 2026 24:00 and forward Sunday 6 September 00:00; Lord Howe half an
/// hour back 5 April 2026 02:00 and forward 4 October 02:00; Volgograd from +03 to +04 on 28 October 2018 02:00 and back
/// on 27 December 2020 02:00; Apia without 30 December 2011; St John's back at one minute past midnight, 7 November 2010.
/// </summary>
public sealed class ClockChangeTests
{
    [Theory]
    [InlineData("Europe/Zurich", "2026-03-29 00:00 +01:00", "2026-03-30 00:00 +02:00", 23 * 60)]
    [InlineData("Europe/Zurich", "2026-10-25 00:00 +02:00", "2026-10-26 00:00 +01:00", 25 * 60)]
    [InlineData("W. Europe Standard Time", "2026-10-25 00:00 +02:00", "2026-10-26 00:00 +01:00", 25 * 60)]
    [InlineData("America/Santiago", "2026-04-04 00:00 -03:00", "2026-04-05 00:00 -04:00", 25 * 60)]
    [InlineData("America/Santiago", "2026-09-06 01:00 -03:00", "2026-09-07 00:00 -03:00", 23 * 60)]
    [InlineData("Pacific SA Standard Time", "2026-09-06 01:00 -03:00", "2026-09-07 00:00 -03:00", 23 * 60)]
    [InlineData("Australia/Lord_Howe", "2026-04-05 00:00 +11:00", "2026-04-06 00:00 +10:30", 1470)]
    [InlineData("Australia/Lord_Howe", "2026-10-04 00:00 +10:30", "2026-10-05 00:00 +11:00", 1410)]
    [InlineData("Europe/Volgograd", "2018-10-28 00:00 +03:00", "2018-10-29 00:00 +04:00", 23 * 60)]
    [InlineData("Volgograd Standard Time", "2020-12-27 00:00 +04:00", "2020-12-28 00:00 +03:00", 25 * 60)]
    public void Between_WholeDayOfChange_HasItsRealLength(string zone, string from, string to, int minutes)
    {
        var calendar = Of("Mon-Sun 00:00-24:00", zone);

        Assert.Equal(Minutes(minutes), calendar.Between(At(from), At(to)));
        Assert.Equal(At(to), calendar.Add(At(from), Minutes(minutes)));
    }

    [Theory]
    [InlineData("Europe/Zurich", "Sun 02:30-05:00", "2026-03-29 00:00 +01:00", "2026-03-29 03:00 +02:00", 120)]
    [InlineData("Europe/Zurich", "Sun 01:00-02:30", "2026-03-29 00:00 +01:00", "2026-03-29 01:00 +01:00", 60)]
    [InlineData("Europe/Zurich", "Sun 02:30-05:00", "2026-10-25 00:00 +02:00", "2026-10-25 02:30 +02:00", 210)]
    [InlineData("Europe/Zurich", "Sun 01:00-02:30", "2026-10-25 00:00 +02:00", "2026-10-25 01:00 +02:00", 150)]
    [InlineData("Europe/Zurich", "Sun 01:00-02:00", "2026-10-25 00:00 +02:00", "2026-10-25 01:00 +02:00", 120)]
    [InlineData("Europe/Zurich", "Sun 01:00-02:00 02:00-03:00", "2026-10-25 00:00 +02:00", "2026-10-25 01:00 +02:00", 180)]
    [InlineData("America/Santiago", "Sun 00:00-08:00", "2026-09-05 12:00 -04:00", "2026-09-06 01:00 -03:00", 420)]
    [InlineData("America/Santiago", "Sun 00:00-08:00", "2026-04-04 12:00 -03:00", "2026-04-05 00:00 -04:00", 480)]
    [InlineData("America/Santiago", "Sat 20:00-24:00", "2026-04-04 12:00 -03:00", "2026-04-04 20:00 -03:00", 300)]
    [InlineData("America/Santiago", "Sat 20:00-23:00", "2026-04-04 12:00 -03:00", "2026-04-04 20:00 -03:00", 240)]
    [InlineData("Australia/Lord_Howe", "Sun 01:45-03:00", "2026-04-05 00:00 +11:00", "2026-04-05 01:45 +11:00", 105)]
    [InlineData("Australia/Lord_Howe", "Sun 02:15-03:00", "2026-10-04 00:00 +10:30", "2026-10-04 02:30 +11:00", 30)]
    [InlineData("Europe/Volgograd", "Sun 02:30-04:00", "2018-10-28 00:00 +03:00", "2018-10-28 03:00 +04:00", 60)]
    [InlineData("America/St_Johns", "Sun 00:00-01:00", "2010-11-06 12:00 -02:30", "2010-11-07 00:00 -02:30", 120)]
    [InlineData("America/St_Johns", "Sat 23:00-24:00; Sun 00:00-01:00", "2010-11-06 12:00 -02:30", "2010-11-06 23:00 -02:30", 180)]
    public void Interval_BoundInChangedHour_FollowsTheRule(string zone, string hours, string from, string start, int minutes)
    {
        var calendar = Of(hours, zone);

        Assert.Equal(At(start), calendar.Start(At(from)));
        Assert.Equal(Minutes(minutes), calendar.Between(At(from), At(from).AddDays(2)));
    }

    [Fact]
    public void Interval_WhollySkipped_IsNoWork()
    {
        var calendar = Of("Sun 02:15-02:45", "Europe/Zurich");

        Assert.Equal(At("2026-04-05 02:15 +02:00"), calendar.Start(At("2026-03-23")));
    }

    [Fact]
    public void Add_OverVolgogradChange_KeepsWallClockHours()
    {
        var calendar = Of("Mon-Sun 08:00-17:00", "Europe/Volgograd");

        Assert.Equal(At("2020-12-27 09:00 +03:00"), calendar.Add(At("2020-12-26 16:00 +04:00"), Minutes(120)));
    }

    [Fact]
    public void Add_OverDayThatNeverWas_SkipsIt()
    {
        var calendar = Of("Mon-Sun 08:00-16:00", "Pacific/Apia");

        Assert.Equal(At("2011-12-31 08:00 +14:00"), calendar.Start(At("2011-12-29 16:00 -10:00")));
        Assert.Equal(Minutes(960), calendar.Between(At("2011-12-29 00:00 -10:00"), At("2012-01-01 00:00 +14:00")));
        Assert.Equal(Minutes(480), calendar.Between(At("2012-01-01 00:00 +14:00"), At("2012-01-01 23:00 +14:00")));
    }

    [Fact]
    public void Between_SixMonthsOfSummerAndWinter_CountsBothChanges()
    {
        // 2026 has 365 days; Sunday hours 01:00-04:00 lose an hour on 29 March and gain one on 25 October.
        var calendar = Of("Sun 01:00-04:00", "Europe/Zurich");

        Assert.Equal(Minutes(52 * 180), calendar.Between(At("2026-01-01 00:00 +01:00"), At("2027-01-01 00:00 +01:00")));
        Assert.Equal(Minutes((26 * 180) - 60), calendar.Between(At("2026-01-01 00:00 +01:00"), At("2026-07-01 00:00 +02:00")));
    }
}
