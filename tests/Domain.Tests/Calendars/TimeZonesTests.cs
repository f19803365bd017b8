using Dynamics.Loyalty.Calendars.Domain;
using Dynamics.Loyalty.Platform.Domain;

namespace Dynamics.Loyalty.Domain.Tests.Calendars;

public sealed class TimeZonesTests
{
    [Theory]
    [InlineData("Europe/Zurich", "W. Europe Standard Time")]
    [InlineData("America/Santiago", "Pacific SA Standard Time")]
    [InlineData("Europe/Volgograd", "Volgograd Standard Time")]
    [InlineData("Australia/Lord_Howe", "Lord Howe Standard Time")]
    [InlineData("Etc/UTC", "UTC")]
    [InlineData("Asia/Kolkata", "India Standard Time")]
    [InlineData("Asia/Calcutta", "India Standard Time")]
    public void Find_IanaIdWherePlatformKnowsWindowsIdsOnly_AsksForTheWindowsId(string iana, string windows)
    {
        var asked = new List<string>();

        TimeZones.Find(iana, id => Record(asked, id, id == windows));

        Assert.Equal(windows, asked[^1]);
    }

    [Theory]
    [InlineData("W. Europe Standard Time", "Europe/Berlin")]
    [InlineData("Romance Standard Time", "Europe/Paris")]
    [InlineData("UTC", "Etc/UTC")]
    public void Find_WindowsIdWherePlatformKnowsIanaIdsOnly_AsksForTheIanaId(string windows, string iana)
    {
        var asked = new List<string>();

        TimeZones.Find(windows, id => Record(asked, id, id == iana));

        Assert.Equal(iana, asked[^1]);
    }

    [Fact]
    public void Find_AnyWindowsIdOfThePlatform_IsFound() =>
        Assert.All(
            new[] { "Central Standard Time (Mexico)", "UTC-02", "E. South America Standard Time", "Europe/Paris" },
            id => Assert.NotNull(TimeZones.Find(id)));

    [Theory]
    [InlineData("Romance Standard Time", "Europe/Paris")]
    [InlineData("Europe/Zurich", "Europe/Zurich")]
    [InlineData("UTC", "Etc/UTC")]
    public void IanaId_OfAnyZone_IsTheOneBrowsersKnow(string id, string iana) => Assert.Equal(iana, TimeZones.IanaIdOf(TimeZones.Find(id)));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Europe/Atlantis")]
    [InlineData("Zürich")]
    [InlineData("../../etc/passwd")]
    [InlineData("Europe")]
    [InlineData("/etc/localtime")]
    public void Find_NoSuchZone_IsRefusedWithTheId(string id)
    {
        var refusal = Assert.Throws<RuleViolationException>(() => TimeZones.Find(id));

        Assert.Equal(CalendarFaults.ZoneUnknown, refusal.Code);
        Assert.Equal(id.Trim(), refusal.Arguments[0]);
    }

    private static TimeZoneInfo? Record(List<string> asked, string id, bool known)
    {
        asked.Add(id);
        return known ? TimeZoneInfo.Utc : null;
    }
}
