using Dynamics.Loyalty.Calendars.Domain;
using Dynamics.Loyalty.Platform.Domain;

namespace Dynamics.Loyalty.Domain.Tests.Calendars;

public sealed class OpeningHoursParserTests
{
    [Theory]
    [InlineData("Mon-Thu 08:00-12:00 13:00-17:30; Fri 08:00-12:00", "480-720 780-1050|480-720 780-1050|480-720 780-1050|480-720 780-1050|480-720||")]
    [InlineData("Mon,Wed 00:00-24:00", "0-1440||0-1440||||")]
    [InlineData("Sun-Thu 09:00-17:00", "540-1020|540-1020|540-1020|540-1020|||540-1020")]
    [InlineData("Mon-Fri 08:00-17:00; Wed 08:00-12:00", "480-1020|480-1020|480-720|480-1020|480-1020||")]
    [InlineData("Mon,Wed-Thu,Sun 08:00-12:00 12:00-13:00", "480-720 720-780||480-720 720-780|480-720 720-780|||480-720 720-780")]
    [InlineData("  Tue   10:00-11:00  ;Wed 10:00-10:01 ", "|600-660|600-601||||")]
    public void Week_WellFormed_GivesIntervalsOfEachDay(string text, string expected)
    {
        var week = OpeningHoursParser.ParseWeek(text);

        Assert.Equal(expected, string.Join("|", Enumerable.Range(0, 7).Select(day => Describe(week[day]))));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("Mon", 4)]
    [InlineData("Mon ", 5)]
    [InlineData("mon 08:00-12:00", 1)]
    [InlineData("Mon 8:00-12:00", 6)]
    [InlineData("Mon 08:60-12:00", 5)]
    [InlineData("Mon 25:00-26:00", 5)]
    [InlineData("Mon 08:00-24:01", 11)]
    [InlineData("Mon 08:00 12:00", 10)]
    [InlineData("Mon 08:00-12:00,13:00-14:00", 16)]
    [InlineData("Mon 08:00-12:00;", 17)]
    [InlineData("Mon 08:00-12:00; Frx 08:00-12:00", 18)]
    [InlineData("Mon- 08:00-12:00", 5)]
    [InlineData("Mon08:00-12:00", 4)]
    [InlineData("Mon 08:00-12:00\t13:00-14:00", 16)]
    public void Week_Malformed_IsRefusedWithPosition(string text, int position)
    {
        var refusal = Assert.Throws<RuleViolationException>(() => OpeningHoursParser.ParseWeek(text));

        Assert.Equal(CalendarFaults.HoursInvalid, refusal.Code);
        Assert.Equal(position, refusal.Arguments[0]);
    }

    [Theory]
    [InlineData("Mon 12:00-08:00", 11)]
    [InlineData("Mon 08:00-08:00", 11)]
    [InlineData("Mon 24:00-24:00", 5)]
    [InlineData("Mon 08:00-12:00 11:59-13:00", 17)]
    [InlineData("Mon 13:00-14:00 08:00-09:00", 17)]
    public void Week_IntervalsOutOfOrder_AreRefusedWithPosition(string text, int position)
    {
        var refusal = Assert.Throws<RuleViolationException>(() => OpeningHoursParser.ParseWeek(text));

        Assert.Equal(CalendarFaults.HoursOrder, refusal.Code);
        Assert.Equal(position, refusal.Arguments[0]);
    }

    [Fact]
    public void Day_IntervalsOnly_AreRead() => Assert.Equal("540-720 780-900", Describe(OpeningHoursParser.ParseDay(" 09:00-12:00 13:00-15:00 ")));

    [Theory]
    [InlineData("Mon 09:00-12:00", 1)]
    [InlineData("09:00-12:00; Mon 08:00-09:00", 12)]
    public void Day_AnythingButIntervals_IsRefusedWithPosition(string text, int position)
    {
        var refusal = Assert.Throws<RuleViolationException>(() => OpeningHoursParser.ParseDay(text));

        Assert.Equal(position, refusal.Arguments[0]);
    }

    private static string Describe(DaySchedule day) => string.Join(" ", day.Intervals.Select(i => $"{i.StartMinute}-{i.EndMinute}"));
}
