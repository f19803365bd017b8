using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using static Dynamics.Loyalty.Plugins.Tests.Promises.PromiseScene;

namespace Dynamics.Loyalty.Plugins.Tests.Promises;

/// <summary>The promise of these tests: target Monday 16:00, customer date Tuesday 09:30, Zurich.</summary>
public sealed class PausePromiseTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private PromiseScene Scene { get; } = new(environment);

    private PauseScene Pauses { get; } = new(environment);

    [Fact]
    public void Pause_OpenPromise_WaitsAndKeepsItsDates()
    {
        var promise = NewPromise("2026-03-02 11:00:00.5 +01:00");
        var before = Pauses.Dates(promise);

        var pause = Pauses.Pause(promise);

        Assert.Equal(PromiseStatus.Paused, Scene.Status(promise));
        Assert.Equal(before[Promise.Fields.PromisedOn], Pauses.Dates(promise)[Promise.Fields.PromisedOn]);
        Assert.Equal(
            At("2026-03-02 11:00 +01:00"),
            Environment.Read(PromisePause.EntityLogicalName, pause, PromisePause.Fields.From)[PromisePause.Fields.From]);
    }

    [Fact]
    public void Resume_BothDatesAhead_MovesThemByTheWorkingTimeWaitedAndSaysSo()
    {
        var promise = NewPromise("2026-03-02 14:00 +01:00");
        var pause = Pauses.PauseFrom(promise, "2026-03-02 11:00 +01:00");

        Pauses.Resume(pause, "2026-03-02 14:00 +01:00");

        var after = Pauses.Dates(promise);
        Assert.Equal(PromiseStatus.Open, Scene.Status(promise));
        Assert.Equal(At("2026-03-03 08:30 +01:00"), after[Promise.Fields.TargetOn]);
        Assert.Equal(At("2026-03-03 11:30 +01:00"), after[Promise.Fields.PromisedOn]);
        Assert.Equal(At("2026-03-03 11:30 +01:00"), after[Promise.Fields.SafeDate]);
        Assert.Equal(120, after[Promise.Fields.PausedMinutes]);
        var explanation = (string)after[Promise.Fields.Explanation];
        Assert.EndsWith(
            """,{"kind":"pause","from":"2026-03-02T10:00:00Z","to":"2026-03-02T13:00:00Z","minutes":120,"name":"Mrs Meier: Serial number"}]}""", explanation, StringComparison.Ordinal);
        Assert.Contains("\"promisedOn\":\"2026-03-03T10:30:00Z\"", explanation, StringComparison.Ordinal);
        var revision = Assert.Single(Pauses.Revisions(promise));
        Assert.Equal(At("2026-03-03 09:30 +01:00"), revision[PromiseRevision.Fields.OldPromisedOn]);
        Assert.Equal(At("2026-03-03 11:30 +01:00"), revision[PromiseRevision.Fields.NewPromisedOn]);
        Assert.Equal("Mrs Meier: Serial number", revision[PromiseRevision.Fields.Reason]);
        Assert.True((bool)revision[PromiseRevision.Fields.AgreedWithCustomer]);
    }

    [Theory]
    [InlineData("2026-03-02 15:59:59 +01:00", true, true)]
    [InlineData("2026-03-02 16:00 +01:00", true, true)]
    [InlineData("2026-03-02 16:00:01 +01:00", false, true)]
    [InlineData("2026-03-03 09:30 +01:00", false, true)]
    [InlineData("2026-03-03 09:30:01 +01:00", false, false)]
    public void Resume_PauseBeganAroundADate_MovesOnlyWhatHadNotPassed(string from, bool movesTarget, bool movesPromised)
    {
        var promise = NewPromise("2026-03-03 11:00 +01:00");
        var before = Pauses.Dates(promise);

        Pauses.Resume(Pauses.PauseFrom(promise, from), "2026-03-03 11:00 +01:00");

        var after = Pauses.Dates(promise);
        Assert.Equal(movesTarget, !Equals(before[Promise.Fields.TargetOn], after[Promise.Fields.TargetOn]));
        Assert.Equal(movesPromised, !Equals(before[Promise.Fields.PromisedOn], after[Promise.Fields.PromisedOn]));
        Assert.Equal(movesPromised ? 1 : 0, Pauses.Revisions(promise).Count);
    }

    [Fact]
    public void Resume_WaitedOutsideOpeningHours_MovesNothing()
    {
        var promise = NewPromise("2026-03-03 07:00 +01:00");
        var before = Pauses.Dates(promise);

        Pauses.Resume(Pauses.PauseFrom(promise, "2026-03-02 17:30 +01:00"), "2026-03-03 07:00 +01:00");

        Assert.Equal(before[Promise.Fields.PromisedOn], Pauses.Dates(promise)[Promise.Fields.PromisedOn]);
        Assert.Equal(0, Pauses.Dates(promise)[Promise.Fields.PausedMinutes]);
        Assert.Empty(Pauses.Revisions(promise));
    }

    [Fact]
    public void Pause_EnteredWithItsEnd_MovesTheDatesAtOnce()
    {
        var promise = NewPromise("2026-03-02 14:00 +01:00");

        Pauses.Pause(promise, (PromisePause.Fields.From, At("2026-03-02 11:00 +01:00")), (PromisePause.Fields.To, At("2026-03-02 12:00 +01:00")));

        Assert.Equal(PromiseStatus.Open, Scene.Status(promise));
        Assert.Equal(At("2026-03-03 10:30 +01:00"), Pauses.Dates(promise)[Promise.Fields.PromisedOn]);
    }

    [Theory]
    [InlineData("2026-03-02 08:59:59 +01:00", false)]
    [InlineData("2026-03-02 09:00 +01:00", true)]
    [InlineData("2026-03-02 11:00 +01:00", true)]
    [InlineData("2026-03-02 11:00:01 +01:00", false)]
    public void Pause_StartAroundRequestAndNow_IsAcceptedBetweenThem(string from, bool isAccepted)
    {
        var promise = NewPromise("2026-03-02 11:00 +01:00");

        if (isAccepted)
            Pauses.PauseFrom(promise, from);
        else
            Assert.StartsWith("[LOY-PAUSE-START] ", Refused(() => Pauses.PauseFrom(promise, from)), StringComparison.Ordinal);

        Assert.Equal(isAccepted ? PromiseStatus.Paused : PromiseStatus.Open, Scene.Status(promise));
    }

    [Theory]
    [InlineData("2026-03-02 10:59:59 +01:00", false)]
    [InlineData("2026-03-02 11:00 +01:00", true)]
    [InlineData("2026-03-02 12:00 +01:00", true)]
    [InlineData("2026-03-02 12:00:01 +01:00", false)]
    public void Resume_EndAroundStartAndNow_IsAcceptedBetweenThem(string to, bool isAccepted)
    {
        var promise = NewPromise("2026-03-02 12:00 +01:00");
        var pause = Pauses.PauseFrom(promise, "2026-03-02 11:00 +01:00");

        if (isAccepted)
            Pauses.Resume(pause, to);
        else
            Assert.StartsWith("[LOY-PAUSE-END] ", Refused(() => Pauses.Resume(pause, to)), StringComparison.Ordinal);

        Assert.Equal(isAccepted ? PromiseStatus.Open : PromiseStatus.Paused, Scene.Status(promise));
    }

    [Theory]
    [InlineData("2026-03-02 10:59:59 +01:00", false)]
    [InlineData("2026-03-02 11:00 +01:00", true)]
    [InlineData("2026-03-02 11:00:01 +01:00", true)]
    public void Pause_AfterAnEarlierOne_BeginsAtItsEndOrLater(string from, bool isAccepted)
    {
        var promise = NewPromise("2026-03-02 14:00 +01:00");
        Pauses.Resume(Pauses.PauseFrom(promise, "2026-03-02 10:00 +01:00"), "2026-03-02 11:00 +01:00");

        if (isAccepted)
            Pauses.PauseFrom(promise, from);
        else
            Assert.StartsWith("[LOY-PAUSE-START] ", Refused(() => Pauses.PauseFrom(promise, from)), StringComparison.Ordinal);
    }

    [Fact]
    public void Pause_PausedOrDeliveredPromise_IsRefused()
    {
        var paused = NewPromise("2026-03-02 11:00 +01:00");
        Pauses.Pause(paused);
        var delivered = NewPromise("2026-03-02 11:00 +01:00");
        Scene.Deliver(delivered, "2026-03-02 10:00 +01:00");

        Assert.StartsWith("[LOY-PROMISE-PAUSED] ", Refused(() => Pauses.Pause(paused)), StringComparison.Ordinal);
        Assert.StartsWith("[LOY-PROMISE-ENDED] ", Refused(() => Pauses.Pause(delivered)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PromisePause.Fields.WaitingFor, null, "LOY-PAUSE-REASON-REQUIRED")]
    [InlineData(PromisePause.Fields.Reason, "  ", "LOY-PAUSE-REASON-REQUIRED")]
    [InlineData(PromisePause.Fields.PromiseId, null, "LOY-PAUSE-PROMISE-REQUIRED")]
    public void Pause_WithoutWhatItNeeds_IsRefused(string column, string? value, string code)
    {
        var promise = NewPromise("2026-03-02 11:00 +01:00");

        Assert.StartsWith("[" + code + "] ", Refused(() => Pauses.Pause(promise, (column, value))), StringComparison.Ordinal);
        Assert.Equal(PromiseStatus.Open, Scene.Status(promise));
    }

    [Fact]
    public void Pause_ExpectedEndBeforeItsStart_IsRefused()
    {
        var promise = NewPromise("2026-03-02 11:00 +01:00");

        Assert.StartsWith(
            "[LOY-PAUSE-EXPECTED-END] ",
            Refused(() => Pauses.Pause(promise, (PromisePause.Fields.ExpectedEndOn, At("2026-03-02 10:59:59 +01:00")))),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Pause_StartOrEndChangedAfterwards_IsRefused()
    {
        var promise = NewPromise("2026-03-02 14:00 +01:00");
        var pause = Pauses.PauseFrom(promise, "2026-03-02 11:00 +01:00");
        var start = Refused(() => Pauses.Update(pause, (PromisePause.Fields.From, At("2026-03-02 10:00 +01:00"))));
        Pauses.Resume(pause, "2026-03-02 12:00 +01:00");

        var end = Refused(() => Pauses.Resume(pause, "2026-03-02 13:00 +01:00"));
        var removed = Refused(() => Pauses.Update(pause, (PromisePause.Fields.To, null)));

        Assert.All([start, end, removed], message => Assert.StartsWith("[LOY-PAUSE-LOCKED] ", message, StringComparison.Ordinal));
        Assert.Equal(60, Pauses.Dates(promise)[Promise.Fields.PausedMinutes]);
    }

    [Fact]
    public void Delivery_WhilePaused_IsRefused()
    {
        var promise = NewPromise("2026-03-02 11:00 +01:00");
        Pauses.Pause(promise);

        Assert.StartsWith("[LOY-PROMISE-PAUSED] ", Refused(() => Scene.Deliver(promise, "2026-03-02 11:00 +01:00")), StringComparison.Ordinal);
    }

    [Fact]
    public void OpenPause_Deleted_IsTakenBack()
    {
        var promise = NewPromise("2026-03-02 11:00 +01:00");

        Environment.Service.Delete(PromisePause.EntityLogicalName, Pauses.Pause(promise));

        Assert.Equal(PromiseStatus.Open, Scene.Status(promise));
        Assert.Empty(Pauses.Revisions(promise));
    }

    [Fact]
    public void PausedPromise_Deleted_GoesWithItsPause()
    {
        var promise = NewPromise("2026-03-02 11:00 +01:00");
        Pauses.Pause(promise);

        Environment.Service.Delete(Promise.EntityLogicalName, promise);

        Assert.Empty(Environment.Where(PromisePause.EntityLogicalName, PromisePause.Fields.WaitingFor, "Mrs Meier", PromisePause.Fields.From));
    }

    [Fact]
    public void Pause_ByAContributor_WorksOnTheirOwnPromise()
    {
        var pat = Environment.User("Loyalty Contributor");
        Environment.Now = At("2026-03-02 11:00 +01:00");
        var promise = Environment.As(pat).Create(PromiseScene.NewPromise(Scene.Policy(Scene.Calendar()), Scene.Account()));
        var pause = Environment.As(pat).Create(PauseScene.NewPause(promise));
        Environment.Now = At("2026-03-02 12:00 +01:00");

        Environment.As(pat).Update(new Entity(PromisePause.EntityLogicalName, pause) { [PromisePause.Fields.To] = At("2026-03-02 12:00 +01:00") });

        Assert.Equal(60, Pauses.Dates(promise)[Promise.Fields.PausedMinutes]);
    }

    private Guid NewPromise(string now)
    {
        Environment.Now = At(now);
        return Scene.Promise(Scene.Policy(Scene.Calendar()), Scene.Account());
    }
}
