using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Tests.Churn;
using Microsoft.Xrm.Sdk;
using static Dynamics.Loyalty.Plugins.Tests.Promises.PromiseScene;

namespace Dynamics.Loyalty.Plugins.Tests.Promises;

/// <summary>The promise of these tests: safe and customer date Tuesday 3 March 2026 09:30, Zurich.</summary>
public sealed class RevisePromiseTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private PromiseScene Scene { get; } = new(environment);

    private PauseScene Pauses { get; } = new(environment);

    [Fact]
    public void Revise_DateAhead_MovesItAndWritesTheRevision()
    {
        var promise = NewPromise("2026-03-02 10:00 +01:00");

        var successor = Pauses.Revise(promise, "2026-03-05 12:00 +01:00");

        Assert.Null(successor);
        Assert.Equal(PromiseStatus.Open, Scene.Status(promise));
        Assert.Equal(At("2026-03-05 12:00 +01:00"), Pauses.Dates(promise)[Promise.Fields.PromisedOn]);
        Assert.Equal(At("2026-03-03 09:30 +01:00"), Pauses.Dates(promise)[Promise.Fields.SafeDate]);
        var revision = Assert.Single(Pauses.Revisions(promise));
        Assert.Equal(At("2026-03-03 09:30 +01:00"), revision[PromiseRevision.Fields.OldPromisedOn]);
        Assert.Equal(At("2026-03-05 12:00 +01:00"), revision[PromiseRevision.Fields.NewPromisedOn]);
        Assert.Equal("Part is late", revision[PromiseRevision.Fields.Reason]);
        Assert.Contains(
            """
            "customerOn":"2026-03-05T11:00:00Z","changes":[{"kind":"revision","on":"2026-03-02T09:00:00Z","from":"2026-03-03T08:30:00Z","to":"2026-03-05T11:00:00Z","agreed":true,"reason":"Part is late"}],"segments":[
            """,
            (string)Pauses.Dates(promise)[Promise.Fields.Explanation],
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-03-03 09:29:59 +01:00", false)]
    [InlineData("2026-03-03 09:30 +01:00", true)]
    [InlineData("2026-03-03 09:30:01 +01:00", true)]
    public void Revise_AroundTheSafeDate_IsRefusedBeforeIt(string date, bool isAccepted)
    {
        Environment.Now = At("2026-03-02 10:00 +01:00");
        var promise = Scene.Promise(Scene.Policy(Scene.Calendar()), Scene.Account(), (Promise.Fields.PromisedOn, At("2026-03-06 10:00 +01:00")));

        if (isAccepted)
        {
            Pauses.Revise(promise, date);
            Assert.Equal(At(date), Pauses.Dates(promise)[Promise.Fields.PromisedOn]);
            return;
        }

        var message = Refused(() => Pauses.Revise(promise, date));
        Assert.StartsWith("[LOY-PROMISE-TOO-TIGHT] ", message, StringComparison.Ordinal);
        Assert.Contains("Tuesday 3 March 2026 09:30", message, StringComparison.Ordinal);
        Assert.Empty(Pauses.Revisions(promise));
    }

    [Fact]
    public void Revise_ToADateThatHasPassed_IsRefused()
    {
        Environment.Now = At("2026-03-04 10:00 +01:00");
        var promise = Scene.Promise(Scene.Policy(Scene.Calendar()), Scene.Account(), (Promise.Fields.PromisedOn, At("2026-03-06 10:00 +01:00")));

        Assert.StartsWith(
            "[LOY-PROMISE-TOO-TIGHT] ", Refused(() => Pauses.Revise(promise, "2026-03-04 09:59:59 +01:00")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-03-03 09:29:59 +01:00", false)]
    [InlineData("2026-03-03 09:30 +01:00", false)]
    [InlineData("2026-03-03 09:30:01 +01:00", true)]
    public void Revise_AroundTheCustomerDate_BreaksThePromiseOnlyOnceItHasPassed(string now, bool isBroken)
    {
        var promise = NewPromise(now);

        var successor = Pauses.Revise(promise, "2026-03-06 10:00 +01:00");

        Assert.Equal(isBroken, successor != null);
        Assert.Equal(isBroken ? PromiseStatus.Broken : PromiseStatus.Open, Scene.Status(promise));
    }

    [Fact]
    public void Revise_Late_OpensASuccessorAndTheRecovery()
    {
        var pat = Environment.User("Loyalty Contributor");
        var account = Scene.Account();
        Environment.Now = At("2026-03-02 09:00 +01:00");
        var promise = Environment.As(pat).Create(PromiseScene.NewPromise(Scene.Policy(Scene.Calendar()), account));
        Environment.Now = At("2026-03-03 10:00 +01:00");

        var successor = Pauses.Revise(promise, "2026-03-06 10:00 +01:00", user: pat)!.Value;

        var old = Pauses.Dates(promise);
        Assert.Equal(At("2026-03-03 09:30 +01:00"), old[Promise.Fields.PromisedOn]);
        Assert.Equal("Part is late", old[Promise.Fields.BrokenReason]);
        Assert.Equal(successor, old.GetAttributeValue<EntityReference>(Promise.Fields.SuccessorId).Id);
        Assert.Equal(PromiseStatus.Open, Scene.Status(successor));
        var next = Pauses.Dates(successor);
        Assert.Equal(At("2026-03-06 10:00 +01:00"), next[Promise.Fields.PromisedOn]);
        Assert.Equal(pat, next.GetAttributeValue<EntityReference>(Promise.Fields.OwnerId).Id);
        Assert.Equal(At("2026-03-03 10:00 +01:00"), Scene.Read(successor)[Promise.Fields.RequestedOn]);
        var task = Assert.Single(Scene.Tasks(account));
        Assert.Equal(At("2026-03-04 17:30 +01:00"), task[Model.Task.Fields.ScheduledEnd]);
        Assert.Equal(
            (int)SignalKind.PromiseBroken, Assert.Single(Environment.SignalsOf(account)).GetAttributeValue<OptionSetValue>(ChurnSignal.Fields.Kind).Value);
    }

    [Fact]
    public void Revise_LateToADateTooTightForANewPromise_ChangesNothing()
    {
        var promise = NewPromise("2026-03-03 10:00 +01:00");

        var message = Refused(() => Pauses.Revise(promise, "2026-03-03 12:00 +01:00"));

        Assert.StartsWith("[LOY-PROMISE-TOO-TIGHT] ", message, StringComparison.Ordinal);
        Assert.Equal(PromiseStatus.Open, Scene.Status(promise));
        Assert.Empty(Pauses.Revisions(promise));
    }

    [Fact]
    public void Revise_SameDateOrWithoutReason_IsRefused()
    {
        var promise = NewPromise("2026-03-02 10:00 +01:00");

        Assert.StartsWith("[LOY-REVISION-SAME-DATE] ", Refused(() => Pauses.Revise(promise, "2026-03-03 09:30 +01:00")), StringComparison.Ordinal);
        Assert.StartsWith("[LOY-REVISION-INCOMPLETE] ", Refused(() => Pauses.Revise(promise, "2026-03-06 10:00 +01:00", " ")), StringComparison.Ordinal);
    }

    [Fact]
    public void Revise_PausedOrEndedPromise_IsRefused()
    {
        var paused = NewPromise("2026-03-02 10:00 +01:00");
        Pauses.Pause(paused);
        var ended = NewPromise("2026-03-02 10:00 +01:00");
        Scene.Deliver(ended, "2026-03-02 10:00 +01:00");

        Assert.StartsWith("[LOY-PROMISE-PAUSED] ", Refused(() => Pauses.Revise(paused, "2026-03-06 10:00 +01:00")), StringComparison.Ordinal);
        Assert.StartsWith("[LOY-PROMISE-ENDED] ", Refused(() => Pauses.Revise(ended, "2026-03-06 10:00 +01:00")), StringComparison.Ordinal);
    }

    [Fact]
    public void Revise_ByAReader_IsRefusedByThePlatform()
    {
        var promise = NewPromise("2026-03-02 10:00 +01:00");

        Refused(() => Pauses.Revise(promise, "2026-03-06 10:00 +01:00", user: Environment.User("Loyalty Reader")));

        Assert.Equal(At("2026-03-03 09:30 +01:00"), Pauses.Dates(promise)[Promise.Fields.PromisedOn]);
    }

    [Fact]
    public void Revision_ChangedByHand_IsRefused()
    {
        var promise = NewPromise("2026-03-02 10:00 +01:00");
        Pauses.Revise(promise, "2026-03-05 12:00 +01:00");
        var revision = Pauses.Revisions(promise)[0].Id;

        var message = Refused(() => Environment.Service.Update(
            new Entity(PromiseRevision.EntityLogicalName, revision) { [PromiseRevision.Fields.AgreedWithCustomer] = false }));

        Assert.StartsWith("[LOY-REVISION-LOCKED] ", message, StringComparison.Ordinal);
    }

    [Fact]
    public void CustomerDate_ChangedByHandAfterARevision_IsStillRefused()
    {
        var promise = NewPromise("2026-03-02 10:00 +01:00");
        Pauses.Revise(promise, "2026-03-05 12:00 +01:00");

        Assert.StartsWith(
            "[LOY-PROMISE-DATE-LOCKED] ",
            Refused(() => Scene.Update(promise, (Promise.Fields.PromisedOn, At("2026-03-06 12:00 +01:00")))),
            StringComparison.Ordinal);
    }

    private Guid NewPromise(string now)
    {
        Environment.Now = At(now);
        return Scene.Promise(Scene.Policy(Scene.Calendar()), Scene.Account());
    }
}
