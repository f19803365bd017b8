using System.Globalization;
using Dynamics.Loyalty.SolutionTool.ReferenceData;

namespace Dynamics.Loyalty.SolutionTool.Tests.ReferenceData;

public sealed class HolidaysTests
{
    [Theory]
    [InlineData("1818-03-22")]
    [InlineData("1943-04-25")]
    [InlineData("1954-04-18")]
    [InlineData("1981-04-19")]
    [InlineData("2000-04-23")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2027-03-28")]
    [InlineData("2028-04-16")]
    [InlineData("2029-04-01")]
    [InlineData("2030-04-21")]
    [InlineData("2031-04-13")]
    [InlineData("2032-03-28")]
    [InlineData("2033-04-17")]
    [InlineData("2034-04-09")]
    [InlineData("2035-03-25")]
    [InlineData("2036-04-13")]
    [InlineData("2037-04-05")]
    [InlineData("2038-04-25")]
    public void Easter_OfKnownYears_IsTheirSunday(string day)
    {
        var sunday = Day(day);

        Assert.Equal(sunday, Easter.Sunday(sunday.Year));
    }

    [Fact]
    public void Easter_BeforeTheGregorianCalendar_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Easter.Sunday(1582));
        Assert.Equal(new DateOnly(1583, 4, 10), Easter.Sunday(1583));
    }

    [Theory]
    [InlineData("good-friday", "2026-04-03")]
    [InlineData("easter-monday", "2026-04-06")]
    [InlineData("ascension", "2026-05-14")]
    [InlineData("whit-monday", "2026-05-25")]
    [InlineData("federal-fast-monday", "2024-09-16")]
    [InlineData("federal-fast-monday", "2025-09-22")]
    [InlineData("federal-fast-monday", "2026-09-21")]
    [InlineData("federal-fast-monday", "2027-09-20")]
    [InlineData("geneva-fast", "2024-09-05")]
    [InlineData("geneva-fast", "2025-09-11")]
    [InlineData("geneva-fast", "2026-09-10")]
    [InlineData("geneva-fast", "2027-09-09")]
    public void MovableHoliday_OfAKnownYear_IsItsDay(string key, string day)
    {
        var holiday = Holidays.Vaud.Concat(Holidays.Geneva).First(one => one.Key == key);

        Assert.Equal(Day(day), holiday.In(Day(day).Year));
    }

    [Fact]
    public void Regions_HaveTheNumberOfTheirLaws() => Assert.Equal(
        [9, 9, 9, 11, 13],
        new[] { Holidays.Vaud, Holidays.Geneva, Holidays.Zurich, Holidays.France, Holidays.AlsaceMoselle }.Select(days => days.Count));

    [Fact]
    public void Ids_OfAllRowsOfThirtyYears_AreAllDifferentAndAlwaysTheSame()
    {
        var ids = Region.All.SelectMany(region => Enumerable.Range(2026, 30).SelectMany(year => region.Holidays.Select(day => region.IdOf(day, year)))).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal(new Guid(FirstId), Region.All[0].IdOf(Holidays.Vaud[0], 2026));
    }

    private const string FirstId = "45fd90ec-c04b-8b0a-9725-4e586ef84ca6";

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
