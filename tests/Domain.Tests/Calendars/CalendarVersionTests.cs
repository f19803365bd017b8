using Dynamics.Loyalty.Calendars.Domain;
using FsCheck.Xunit;
using static Dynamics.Loyalty.Domain.Tests.Calendars.Calendar;

namespace Dynamics.Loyalty.Domain.Tests.Calendars;

public sealed class CalendarVersionTests
{
    private static readonly CalendarVersion First = Version(1, "Europe/Zurich");

    [Theory]
    [InlineData("2026-03-31 23:59:59 +02:00", 1)]
    [InlineData("2026-04-01 00:00:00 +02:00", 2)]
    [InlineData("2026-04-01 00:00:01 +02:00", 2)]
    public void InForce_AroundMidnightOfTheFirstDay_Changes(string instant, int expected) =>
        Assert.Equal(Id(expected), InForce(instant, First, Version(2, "Europe/Zurich", "2026-04-01")));

    [Theory]
    [InlineData("2026-03-31 23:59:59 +09:00", 1)]
    [InlineData("2026-04-01 00:00:00 +09:00", 2)]
    public void InForce_VersionOfAnotherZone_BeginsOnItsOwnClock(string instant, int expected) =>
        Assert.Equal(Id(expected), InForce(instant, First, Version(2, "Asia/Tokyo", "2026-04-01")));

    [Fact]
    public void InForce_BeforeEveryDate_IsTheFirst() =>
        Assert.Equal(Id(1), InForce("1900-01-02", Version(3, "UTC", "2027-01-01"), Version(2, "UTC", "2026-01-01"), First));

    [Fact]
    public void InForce_SeveralBegun_IsTheLatestWhateverTheOrder()
    {
        var second = Version(2, "UTC", "2026-01-01");
        var third = Version(3, "UTC", "2027-01-01");

        Assert.Equal(Id(3), InForce("2027-06-01", third, First, second));
        Assert.Equal(Id(2), InForce("2026-12-31 23:59:59", third, First, second));
    }

    [Property(Replay = "(20261123,2027)", MaxTest = 200)]
    public void InForce_AsTimePasses_NeverGoesBack(short[] days, ushort step)
    {
        var versions = days.Distinct().Take(8).Select((day, i) => new CalendarVersion(Id(i + 2), TimeZoneInfo.Utc, Date("2026-01-01").AddDays(day % 4000))).Append(First).ToList();
        var instants = Enumerable.Range(0, 40).Select(i => At("2015-01-01").AddHours(i * (step % 5000)));
        var dates = instants.Select(instant => CalendarVersion.InForce(versions, instant).EffectiveFrom?.DayNumber ?? int.MinValue).ToList();

        Assert.Equal(dates.Order(), dates);
    }

    private static Guid InForce(string instant, params CalendarVersion[] versions) => CalendarVersion.InForce(versions, At(instant)).Id;

    private static CalendarVersion Version(int number, string zone, string? from = null) =>
        new(Id(number), TimeZones.Find(zone), from is null ? null : Date(from));

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);
}
