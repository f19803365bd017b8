using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using static Dynamics.Loyalty.Plugins.Tests.Promises.PromiseScene;

namespace Dynamics.Loyalty.Plugins.Tests.Promises;

/// <summary>Calendars, exceptions and policies that nothing could be reckoned with are refused when they are saved.</summary>
public sealed class CheckRowsTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private PromiseScene Scene { get; } = new(environment);

    [Fact]
    public void Calendar_HoursThatDoNotParse_AreRefusedWithThePosition()
    {
        var message = Refused(() => Scene.Calendar("Mon 08:00-12:00; Frx 08:00-12:00"));

        Assert.StartsWith("[LOY-CALENDAR-HOURS] ", message, StringComparison.Ordinal);
        Assert.Contains("character 18 ", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mon 12:00-08:00", "Europe/Zurich", "[LOY-CALENDAR-HOURS-ORDER] ")]
    [InlineData("Mon 08:00-12:00", "Europe/Atlantis", "[LOY-CALENDAR-ZONE] ")]
    public void Calendar_BadRow_IsRefused(string hours, string zone, string head) =>
        Assert.StartsWith(head, Refused(() => Scene.Calendar(hours, zone)), StringComparison.Ordinal);

    [Fact]
    public void Calendar_BadChange_IsRefusedAndKeepsTheRow()
    {
        var calendar = Scene.Calendar();
        void Change(string column, string value) =>
            Environment.Service.Update(new Entity(BusinessCalendar.EntityLogicalName, calendar) { [column] = value });

        Assert.StartsWith("[LOY-CALENDAR-ZONE] ", Refused(() => Change(BusinessCalendar.Fields.TimeZone, "Mars")), StringComparison.Ordinal);
        Assert.StartsWith("[LOY-CALENDAR-HOURS] ", Refused(() => Change(BusinessCalendar.Fields.OpeningHours, "always")), StringComparison.Ordinal);
        Change(BusinessCalendar.Fields.TimeZone, "Romance Standard Time");

        var row = Environment.Read(
            BusinessCalendar.EntityLogicalName, calendar, BusinessCalendar.Fields.TimeZone, BusinessCalendar.Fields.OpeningHours);
        Assert.Equal("Romance Standard Time", row[BusinessCalendar.Fields.TimeZone]);
        Assert.Equal(OfficeHours, row[BusinessCalendar.Fields.OpeningHours]);
    }

    [Theory]
    [InlineData("2026-03-03", "2026-03-02", null, "[LOY-CALENDAR-EXCEPTION-ORDER] ")]
    [InlineData("2026-03-02", "2026-03-02", "Mon 08:00-12:00", "[LOY-CALENDAR-HOURS] ")]
    [InlineData("1899-12-31", "2026-03-02", null, "[LOY-DATE-RANGE] ")]
    public void Exception_BadRow_IsRefused(string from, string to, string? hours, string head) =>
        Assert.StartsWith(head, Refused(() => Scene.Exception("Bad", from, to, hours: hours)), StringComparison.Ordinal);

    [Fact]
    public void Exception_LastDayMovedBeforeTheFirst_IsRefused()
    {
        var exception = Scene.Exception("Inventory", "2026-03-02", "2026-03-03");

        var message = Refused(() => Environment.Service.Update(
            new Entity(CalendarException.EntityLogicalName, exception) { [CalendarException.Fields.To] = new DateTime(2026, 3, 1) }));

        Assert.StartsWith("[LOY-CALENDAR-EXCEPTION-ORDER] ", message, StringComparison.Ordinal);
        Assert.Contains("Inventory", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Policy_NegativeMinutes_AreRefused()
    {
        Refused(() => Scene.Policy(calendar: null, (PromisePolicy.Fields.LeadMinutes, -1)));
        Refused(() => Scene.Policy(calendar: null, (PromisePolicy.Fields.MarginMinutes, -1)));

        Assert.Empty(Environment.Where(PromisePolicy.EntityLogicalName, PromisePolicy.Fields.Name, "Repair", PromisePolicy.Fields.Name));
    }

    [Fact]
    public void Policy_BoundsThatCross_AreRefused() =>
        Assert.StartsWith(
            "[LOY-POLICY-MARGIN-BOUNDS] ",
            Refused(() => Scene.Policy(null, (PromisePolicy.Fields.MarginMinMinutes, 61), (PromisePolicy.Fields.MarginMaxMinutes, 60))),
            StringComparison.Ordinal);

    [Fact]
    public void Policy_WithoutLeadTime_IsRefused() =>
        Assert.StartsWith(
            "[LOY-POLICY-LEAD-REQUIRED] ", Refused(() => Scene.Policy(null, (PromisePolicy.Fields.LeadMinutes, null))), StringComparison.Ordinal);

    [Fact]
    public void Policy_ChangedToPercentWithoutAPercentage_IsRefused()
    {
        var policy = Scene.Policy(calendar: null);

        var message = Refused(() => Environment.Service.Update(
            new Entity(PromisePolicy.EntityLogicalName, policy) { [PromisePolicy.Fields.MarginMode] = Choice(MarginMode.PercentOfLeadTime) }));

        Assert.StartsWith("[LOY-POLICY-MARGIN-REQUIRED] ", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Policy_KeptRateOfNothing_IsRefused() =>
        Assert.StartsWith(
            "[LOY-POLICY-KEPT-RATE] ", Refused(() => Scene.Policy(null, (PromisePolicy.Fields.TargetKeptRate, 0m))), StringComparison.Ordinal);
}
