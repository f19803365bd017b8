using System.Globalization;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using static Dynamics.Loyalty.Plugins.Tests.Promises.PromiseScene;

namespace Dynamics.Loyalty.Plugins.Tests.Promises;

public sealed class CheckCalendarVersionTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private PromiseScene Scene { get; } = new(environment);

    [Fact]
    public void Version_OfAVersion_IsRefused()
    {
        var later = Scene.Version(Scene.Calendar(), "2026-04-01");

        AssertRefused("LOY-CALENDAR-VERSION-OF-VERSION", () => Scene.Version(later, "2026-05-01"));
    }

    [Fact]
    public void Version_WithoutDateOrFirstVersionWithOne_IsRefused()
    {
        var first = Scene.Calendar();

        AssertRefused("LOY-CALENDAR-VERSION-DATE", () => Scene.Version(first, from: null));
        AssertRefused("LOY-CALENDAR-FIRST-VERSION-DATE", () => Scene.Version(first: null, "2026-04-01"));
        AssertRefused("LOY-CALENDAR-FIRST-VERSION-DATE", () => Update(first, (BusinessCalendar.Fields.EffectiveFrom, Day("2026-04-01"))));
    }

    [Theory]
    [InlineData("2026-03-31", true)]
    [InlineData("2026-04-01", false)]
    [InlineData("2026-04-02", true)]
    public void Version_AroundTheDateOfAnother_IsRefusedOnThatDate(string date, bool isAccepted)
    {
        var first = Scene.Calendar();
        Scene.Version(first, "2026-04-01");

        if (isAccepted)
            Assert.NotEqual(Guid.Empty, Scene.Version(first, date));
        else
            AssertRefused("LOY-CALENDAR-VERSION-DATE-TAKEN", () => Scene.Version(first, date));
    }

    [Fact]
    public void Version_MovedToTheDateOfAnother_IsRefused()
    {
        var first = Scene.Calendar();
        Scene.Version(first, "2026-04-01");
        var later = Scene.Version(first, "2026-05-01");

        AssertRefused("LOY-CALENDAR-VERSION-DATE-TAKEN", () => Update(later, (BusinessCalendar.Fields.EffectiveFrom, Day("2026-04-01"))));
        Update(later, (BusinessCalendar.Fields.EffectiveFrom, Day("2026-06-01")));
    }

    [Fact]
    public void Version_MadeOneOfItsOwnVersions_IsRefused()
    {
        var first = Scene.Calendar();
        var later = Scene.Version(first, "2026-04-01");

        AssertRefused(
            "LOY-CALENDAR-VERSION-LOCKED",
            () => Update(first, (BusinessCalendar.Fields.VersionOfId, To(BusinessCalendar.EntityLogicalName, later))));
        AssertRefused(
            "LOY-CALENDAR-VERSION-LOCKED",
            () => Update(first, (BusinessCalendar.Fields.VersionOfId, To(BusinessCalendar.EntityLogicalName, first))));
    }

    [Theory]
    [InlineData(BusinessCalendar.Fields.OpeningHours, "Mon-Fri 09:00-17:00")]
    [InlineData(BusinessCalendar.Fields.TimeZone, "Europe/London")]
    public void Calendar_OfAnOpenPromise_DoesNotChange(string column, string value)
    {
        var first = Scene.Calendar();
        var promise = Scene.Promise(Scene.Policy(first), Scene.Account());

        AssertRefused("LOY-CALENDAR-IN-USE", () => Update(first, (column, value)));
        Update(first, (BusinessCalendar.Fields.Name, "Workshop Geneva"));
        Scene.Deliver(promise, "2026-03-02 09:30 +01:00");
        Update(first, (column, value));
    }

    [Fact]
    public void Version_OfAPausedPromise_KeepsItsFirstDay()
    {
        var first = Scene.Calendar();
        var later = Scene.Version(first, "2026-02-01");
        new PauseScene(Environment).Pause(Scene.Promise(Scene.Policy(first), Scene.Account()));

        AssertRefused("LOY-CALENDAR-IN-USE", () => Update(later, (BusinessCalendar.Fields.EffectiveFrom, Day("2026-03-03"))));
        Update(first, (BusinessCalendar.Fields.OpeningHours, "Mon-Fri 09:00-17:00"));
    }

    [Fact]
    public void Calendar_OfAnyPromise_IsNotDeleted()
    {
        var first = Scene.Calendar();
        var later = Scene.Version(first, "2026-02-01");
        Scene.Deliver(Scene.Promise(Scene.Policy(first), Scene.Account()), "2026-03-02 09:30 +01:00");

        Refused(() => Environment.Service.Delete(BusinessCalendar.EntityLogicalName, later));
        Refused(() => Environment.Service.Delete(BusinessCalendar.EntityLogicalName, first));
    }

    [Fact]
    public void Policy_NamingALaterVersion_IsRefused()
    {
        var first = Scene.Calendar();
        var later = Scene.Version(first, "2026-04-01");
        var policy = Scene.Policy(first);

        AssertRefused("LOY-POLICY-CALENDAR-VERSION", () => Scene.Policy(later));
        AssertRefused(
            "LOY-POLICY-CALENDAR-VERSION",
            () => Environment.Service.Update(new Entity(PromisePolicy.EntityLogicalName, policy)
            {
                [PromisePolicy.Fields.CalendarId] = To(BusinessCalendar.EntityLogicalName, later),
            }));
    }

    private static DateTime Day(string iso) => DateTime.Parse(iso, CultureInfo.InvariantCulture);

    private static void AssertRefused(string code, Action action) =>
        Assert.StartsWith("[" + code + "] ", Refused(action), StringComparison.Ordinal);

    private void Update(Guid calendar, (string Column, object? Value) change) =>
        Environment.Service.Update(new Entity(BusinessCalendar.EntityLogicalName, calendar) { [change.Column] = change.Value });
}
