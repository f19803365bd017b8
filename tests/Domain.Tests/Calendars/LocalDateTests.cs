using Dynamics.Loyalty.Calendars.Domain;

namespace Dynamics.Loyalty.Domain.Tests.Calendars;

public sealed class LocalDateTests
{
    private static readonly LocalDate Leap = LocalDate.Of(2028, 2, 29);

    [Fact]
    public void Dates_NextToEachOther_CompareByTheirDay()
    {
        var next = LocalDate.Of(2028, 3, 1);

        Assert.True(Leap < next && Leap <= next && next > Leap && next >= Leap && Leap != next);
        Assert.True(Leap.AddDays(1) == next && next.Equals((object)Leap.AddDays(1)) && !next.Equals("2028-03-01"));
        Assert.Equal(next.GetHashCode(), Leap.AddDays(1).GetHashCode());
        Assert.True(Leap.CompareTo(next) < 0);
    }

    [Theory]
    [InlineData(1900, 1, 1, 0)]
    [InlineData(2026, 11, 22, 6)]
    [InlineData(2026, 11, 23, 0)]
    [InlineData(9999, 12, 31, 4)]
    public void Weekday_OfADate_CountsFromMonday(int year, int month, int day, int weekday) =>
        Assert.Equal(weekday, LocalDate.Of(year, month, day).Weekday);

    [Fact]
    public void Text_OfADate_IsIso() => Assert.Equal("2028-02-29", Leap.ToString());
}
