using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using static Dynamics.Loyalty.Plugins.Tests.Promises.PromiseScene;

namespace Dynamics.Loyalty.Plugins.Tests.Promises;

/// <summary>
/// A calendar whose second version, from Tuesday 3 March 2026, opens at 10:00 instead of 08:00. A promise takes 360
/// minutes and a margin of 180.
/// </summary>
public sealed class CalendarVersionTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private const string LateHours = "Mon-Fri 10:00-12:00 13:00-17:30";

    private PromiseScene Scene { get; } = new(environment);

    private PauseScene Pauses { get; } = new(environment);

    [Theory]
    [InlineData("2026-03-02 23:59:59 +01:00", false)]
    [InlineData("2026-03-03 00:00:00 +01:00", true)]
    [InlineData("2026-03-03 00:00:01 +01:00", true)]
    public void Promise_AroundTheFirstDayOfAVersion_IsComputedWithTheOneInForce(string requested, bool isLater)
    {
        var (first, later) = TwoVersions();

        var promise = Promise(first, requested);

        Assert.Equal(isLater ? later : first, CalendarOf(promise));
        // From Tuesday morning: 360 minutes from 08:00 end at 15:00, from 10:00 at 17:00.
        Assert.Equal(At(isLater ? "2026-03-03 17:00 +01:00" : "2026-03-03 15:00 +01:00"), Scene.Read(promise)[Model.Promise.Fields.TargetOn]);
    }

    [Fact]
    public void Promise_SpanningTheFirstDayOfAVersion_KeepsTheOneOfItsRequest()
    {
        var (first, _) = TwoVersions();

        var promise = Promise(first, "2026-03-02 15:00 +01:00");

        // 150 minutes on Monday, the other 210 from 08:00 on Tuesday, although the later version opens at 10:00 by then.
        Assert.Equal(At("2026-03-03 11:30 +01:00"), Scene.Read(promise)[Model.Promise.Fields.TargetOn]);
    }

    [Fact]
    public void Promise_InactiveVersion_IsPassedOver()
    {
        var (first, later) = TwoVersions();
        Environment.Service.Update(new Entity(BusinessCalendar.EntityLogicalName, later)
        {
            [BusinessCalendar.Fields.StateCode] = Choice(BusinessCalendar.StateCode.Inactive),
        });

        Assert.Equal(first, CalendarOf(Promise(first, "2026-03-04 09:00 +01:00")));
    }

    [Fact]
    public void Exception_OfTheFirstVersion_CountsForAllVersionsAndOneOfAVersionForItOnly()
    {
        var (first, later) = TwoVersions();
        Scene.Exception("Inventory", "2026-03-02", "2026-03-02", later);
        Scene.Exception("Late start", "2026-03-02", "2026-03-04", first, "14:00-17:30");

        var before = Promise(first, "2026-03-02 07:00 +01:00");
        var after = Promise(first, "2026-03-03 07:00 +01:00");

        Assert.Equal(At("2026-03-03 16:30 +01:00"), Scene.Read(before)[Model.Promise.Fields.TargetOn]);
        Assert.Equal(At("2026-03-04 16:30 +01:00"), Scene.Read(after)[Model.Promise.Fields.TargetOn]);
    }

    [Fact]
    public void Exception_OfAVersionOnTheDayOfOneOfAll_GoesFirst()
    {
        var (first, later) = TwoVersions();
        Scene.Exception("Closed", "2026-03-04", "2026-03-04", first);
        Scene.Exception("Open after all", "2026-03-04", "2026-03-04", later, "08:00-18:00");

        var promise = Promise(first, "2026-03-04 07:00 +01:00");

        Assert.Equal(At("2026-03-04 14:00 +01:00"), Scene.Read(promise)[Model.Promise.Fields.TargetOn]);
    }

    [Fact]
    public void Pause_OfAPromiseOfTheFirstVersion_MovesOnThatVersion()
    {
        var (first, _) = TwoVersions();
        var promise = Promise(first, "2026-03-02 15:00 +01:00");
        Environment.Now = At("2026-03-03 09:00 +01:00");

        Pauses.Pause(promise, (PromisePause.Fields.From, At("2026-03-03 08:00 +01:00")), (PromisePause.Fields.To, At("2026-03-03 09:00 +01:00")));

        // The hour counts, although the later version opens at 10:00 only.
        Assert.Equal(60, Pauses.Dates(promise)[Model.Promise.Fields.PausedMinutes]);
        Assert.Equal(At("2026-03-03 13:30 +01:00"), Scene.Read(promise)[Model.Promise.Fields.TargetOn]);
    }

    [Fact]
    public void LearnedMargin_DeliveriesOfTwoVersions_AreEachMeasuredOnTheirOwnWithinFiveCalls()
    {
        var (first, _) = TwoVersions();
        Environment.Now = At("2026-06-01");
        var policy = Scene.Policy(
            first,
            (PromisePolicy.Fields.Kind, "Pump"),
            (PromisePolicy.Fields.LeadMinutes, 60),
            (PromisePolicy.Fields.MarginMode, Choice(MarginMode.Learned)),
            (PromisePolicy.Fields.TargetKeptRate, 50m));
        var account = Scene.Account();
        // From 08:00 to 11:00: three hours on the first version, one on the later.
        Deliver(policy, account, "2026-03-02", 10);
        Deliver(policy, account, "2026-03-03", 10);

        var promise = Scene.Promise(policy, account);

        Assert.InRange(Environment.Observed[^1].ServiceCalls, 1, 5);
        // The tenth of twenty took an hour, so 60 working minutes of lead time need no margin.
        Assert.Equal(0, Scene.Read(promise)[Model.Promise.Fields.MarginMinutes]);
    }

    [Fact]
    public void CalendarOfAPromise_ChangedByHand_IsRefused()
    {
        var (first, later) = TwoVersions();
        var promise = Promise(first, "2026-03-02 15:00 +01:00");

        var message = Refused(() => Scene.Update(promise, (Model.Promise.Fields.CalendarId, To(BusinessCalendar.EntityLogicalName, later))));

        Assert.StartsWith("[LOY-PROMISE-DATE-LOCKED] ", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Promise_OfAContributor_GetsTheVersion()
    {
        var (first, later) = TwoVersions();
        var pat = Environment.User("Loyalty Contributor");

        var promise = Environment.As(pat).Create(NewPromise(
            Scene.Policy(first), Scene.Account(), (Model.Promise.Fields.RequestedOn, At("2026-03-04 09:00 +01:00"))));

        Assert.Equal(later, CalendarOf(promise));
    }

    private (Guid First, Guid Later) TwoVersions()
    {
        var first = Scene.Calendar();
        return (first, Scene.Version(first, "2026-03-03", LateHours));
    }

    private Guid Promise(Guid calendar, string requested) =>
        Scene.Promise(Scene.Policy(calendar), Scene.Account(), (Model.Promise.Fields.RequestedOn, At(requested)));

    private void Deliver(Guid policy, Guid account, string day, int count)
    {
        for (var i = 0; i < count; i++)
        {
            Scene.Promise(
                policy,
                account,
                (Model.Promise.Fields.RequestedOn, At(day + " 08:00 +01:00")),
                (Model.Promise.Fields.DeliveredOn, At(day + " 11:00 +01:00")));
        }
    }

    private Guid CalendarOf(Guid promise) =>
        Environment.Read(Model.Promise.EntityLogicalName, promise, Model.Promise.Fields.CalendarId)
            .GetAttributeValue<EntityReference>(Model.Promise.Fields.CalendarId).Id;
}
