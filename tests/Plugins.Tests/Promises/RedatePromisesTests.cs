using System.Text.Json;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using static Dynamics.Loyalty.Plugins.Tests.Promises.PromiseScene;

namespace Dynamics.Loyalty.Plugins.Tests.Promises;

/// <summary>
/// A promise of Monday 2 March 2026, 09:00 in Zurich: target 16:00, safe on Tuesday 09:30. Since then Monday afternoon
/// has been closed: target Tuesday 11:00, safe Tuesday 15:00.
/// </summary>
public sealed class RedatePromisesTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private PromiseScene Scene { get; } = new(environment);

    private PauseScene Pauses { get; } = new(environment);

    private RedatingScene Redating { get; } = new(environment);

    [Fact]
    public void DryRun_ClosedAfternoon_ShowsBothDatesAndWritesNothing()
    {
        var (calendar, promise) = Closed();

        var answer = Redating.Run(calendar);

        Assert.Equal((1, 0, false, string.Empty), (answer.Moved, answer.Remaining, answer.More, answer.Next));
        var item = Assert.Single(answer.Items);
        Assert.Equal(promise, item.GetProperty("promiseId").GetGuid());
        Assert.Equal("Meier AG", item.GetProperty("account").GetString());
        Assert.Equal("2026-03-02T15:00:00Z", item.GetProperty("oldTargetOn").GetString());
        Assert.Equal("2026-03-03T10:00:00Z", item.GetProperty("newTargetOn").GetString());
        Assert.Equal("2026-03-03T08:30:00Z", item.GetProperty("oldPromisedOn").GetString());
        Assert.Equal("2026-03-03T14:00:00Z", item.GetProperty("newPromisedOn").GetString());
        Assert.Equal(JsonValueKind.Null, item.GetProperty("refused").ValueKind);
        Assert.Equal(At("2026-03-03 09:30 +01:00"), Scene.Read(promise)[Promise.Fields.PromisedOn]);
        Assert.Empty(Pauses.Revisions(promise));
    }

    [Fact]
    public void Apply_ClosedAfternoon_MovesAllDatesWithARevisionThatNobodyAgreedTo()
    {
        var (calendar, promise) = Closed();

        Redating.Run(calendar, reason: "Closed on Monday afternoon");

        var dates = Pauses.Dates(promise);
        Assert.Equal(At("2026-03-03 11:00 +01:00"), dates[Promise.Fields.TargetOn]);
        Assert.Equal(At("2026-03-03 15:00 +01:00"), dates[Promise.Fields.SafeDate]);
        Assert.Equal(At("2026-03-03 15:00 +01:00"), dates[Promise.Fields.PromisedOn]);
        var revision = Assert.Single(Pauses.Revisions(promise));
        Assert.Equal(At("2026-03-03 09:30 +01:00"), revision[PromiseRevision.Fields.OldPromisedOn]);
        Assert.Equal(At("2026-03-03 15:00 +01:00"), revision[PromiseRevision.Fields.NewPromisedOn]);
        Assert.Equal("Closed on Monday afternoon", revision[PromiseRevision.Fields.Reason]);
        Assert.Equal(false, revision[PromiseRevision.Fields.AgreedWithCustomer]);
        using var explanation = JsonDocument.Parse((string)dates[Promise.Fields.Explanation]);
        Assert.Equal("2026-03-03T14:00:00Z", explanation.RootElement.GetProperty("customerOn").GetString());
        Assert.Equal("redating", Assert.Single(explanation.RootElement.GetProperty("changes").EnumerateArray()).GetProperty("kind").GetString());
    }

    [Fact]
    public void Apply_Again_MovesNothing()
    {
        var (calendar, promise) = Closed();
        Redating.Run(calendar, reason: "Closed");

        var again = Redating.Run(calendar, reason: "Closed");

        Assert.Equal(0, again.Moved);
        Assert.Empty(again.Items);
        Assert.Single(Pauses.Revisions(promise));
    }

    [Fact]
    public void Apply_EarlierDates_LeaveWhatTheCustomerWasTold()
    {
        var calendar = Scene.Calendar();
        var promise = Scene.Promise(Scene.Policy(calendar), Scene.Account());
        Scene.Exception("Open at noon", "2026-03-02", "2026-03-02", calendar, "08:00-20:00");

        var answer = Redating.Run(calendar, reason: "Open longer");

        Assert.Equal(1, answer.Moved);
        var dates = Pauses.Dates(promise);
        Assert.Equal(At("2026-03-02 15:00 +01:00"), dates[Promise.Fields.TargetOn]);
        Assert.Equal(At("2026-03-02 18:00 +01:00"), dates[Promise.Fields.SafeDate]);
        Assert.Equal(At("2026-03-03 09:30 +01:00"), dates[Promise.Fields.PromisedOn]);
        Assert.Empty(Pauses.Revisions(promise));
    }

    [Fact]
    public void Apply_NewVersion_BindsThePromiseToItAndKeepsItsWaits()
    {
        var calendar = Scene.Calendar();
        var promise = Scene.Promise(Scene.Policy(calendar), Scene.Account());
        Environment.Now = At("2026-03-02 11:00 +01:00");
        Pauses.Pause(promise, (PromisePause.Fields.From, At("2026-03-02 10:00 +01:00")), (PromisePause.Fields.To, At("2026-03-02 11:00 +01:00")));
        var later = Scene.Version(calendar, "2026-03-01", "Mon-Fri 08:00-10:30 13:00-17:30");

        // The version is one of the calendar's too.
        Redating.Run(later, reason: "Closed before noon");

        var dates = Pauses.Dates(promise);
        // 360 minutes from 09:00 end at 17:30; of the wait only half an hour was working time, which Tuesday gives.
        Assert.Equal(At("2026-03-03 08:30 +01:00"), dates[Promise.Fields.TargetOn]);
        Assert.Equal(30, dates[Promise.Fields.PausedMinutes]);
        Assert.Equal(
            later,
            Environment.Read(Promise.EntityLogicalName, promise, Promise.Fields.CalendarId).GetAttributeValue<EntityReference>(Promise.Fields.CalendarId).Id);
        Environment.Service.Update(new Entity(BusinessCalendar.EntityLogicalName, calendar) { [BusinessCalendar.Fields.OpeningHours] = "Mon 08:00-09:00" });
    }

    [Fact]
    public void Policy_LongerLeadTime_MovesItsOwnPromisesOnly()
    {
        var calendar = Scene.Calendar();
        var policy = Scene.Policy(calendar);
        var promise = Scene.Promise(policy, Scene.Account());
        Scene.Promise(Scene.Policy(calendar), Scene.Account());
        Environment.Service.Update(new Entity(PromisePolicy.EntityLogicalName, policy) { [PromisePolicy.Fields.LeadMinutes] = 390 });

        var answer = Redating.Run(policy: policy, reason: "Takes longer");

        Assert.Equal(promise, Assert.Single(answer.Items).GetProperty("promiseId").GetGuid());
        Assert.Equal(At("2026-03-03 10:00 +01:00"), Scene.Read(promise)[Promise.Fields.PromisedOn]);
    }

    [Theory]
    [InlineData("2026-03-03 09:29:59 +01:00", null)]
    [InlineData("2026-03-03 09:30 +01:00", null)]
    [InlineData("2026-03-03 09:30:01 +01:00", "LOY-REDATE-PASSED")]
    public void Apply_AroundTheCustomerDate_IsRefusedOnceItHasPassed(string now, string? refused)
    {
        var (calendar, promise) = Closed();
        Environment.Now = At(now);

        var answer = Redating.Run(calendar, reason: "Closed");

        Assert.Equal(refused, RedatingScene.RefusalOf(Assert.Single(answer.Items)));
        Assert.Equal(refused is null ? 1 : 0, answer.Moved);
        Assert.Equal(At(refused is null ? "2026-03-03 15:00 +01:00" : "2026-03-03 09:30 +01:00"), Scene.Read(promise)[Promise.Fields.PromisedOn]);
    }

    [Fact]
    public void Apply_PausedPromise_IsRefusedAndMovesOnceResumed()
    {
        var (calendar, promise) = Closed();
        var pause = Pauses.PauseFrom(promise, "2026-03-02 09:30 +01:00");

        Assert.Equal("LOY-REDATE-PAUSED", RedatingScene.RefusalOf(Assert.Single(Redating.Run(calendar, reason: "Closed").Items)));
        Pauses.Resume(pause, "2026-03-02 10:00 +01:00");

        Assert.Equal(1, Redating.Run(calendar, reason: "Closed").Moved);
        Assert.Equal(At("2026-03-03 15:30 +01:00"), Scene.Read(promise)[Promise.Fields.PromisedOn]);
    }

    [Fact]
    public void Apply_CalendarThatNeverOpens_IsRefusedForItsPromises()
    {
        var calendar = Scene.Calendar();
        Scene.Promise(Scene.Policy(calendar), Scene.Account());
        Scene.Exception("Shut", "2026-03-02", "2028-03-02", calendar);

        var answer = Redating.Run(calendar, reason: "Shut");

        var item = Assert.Single(answer.Items);
        Assert.Equal("LOY-CALENDAR-NEVER-OPEN", RedatingScene.RefusalOf(item));
        Assert.Equal(JsonValueKind.Null, item.GetProperty("newPromisedOn").ValueKind);
        Assert.Equal(0, answer.Moved);
    }

    [Fact]
    public void Revise_AfterARedating_IsBoundToTheNewSafeDate()
    {
        var (calendar, promise) = Closed();
        Redating.Run(calendar, reason: "Closed");

        Assert.StartsWith("[LOY-PROMISE-TOO-TIGHT] ", Refused(() => Pauses.Revise(promise, "2026-03-03 14:00 +01:00")), StringComparison.Ordinal);
    }

    private (Guid Calendar, Guid Promise) Closed()
    {
        var calendar = Scene.Calendar();
        var promise = Scene.Promise(Scene.Policy(calendar), Scene.Account());
        Scene.Exception("Closed in the afternoon", "2026-03-02", "2026-03-02", calendar, "08:00-12:00");
        return (calendar, promise);
    }
}
