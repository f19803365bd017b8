using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Tests.Churn;
using static Dynamics.Loyalty.Plugins.Tests.Promises.PromiseScene;

namespace Dynamics.Loyalty.Plugins.Tests.Promises;

/// <summary>Ends without delivery. The customer date of these tests is Tuesday 3 March 2026 09:30, Zurich.</summary>
public sealed class ClosePromiseTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private PromiseScene Scene { get; } = new(environment);

    private PauseScene Pauses { get; } = new(environment);

    [Fact]
    public void Cancel_WithReason_EndsThePromiseWithoutRecovery()
    {
        var account = Scene.Account();
        var promise = NewPromise("2026-03-02 10:00 +01:00", account);

        Close(promise, PromiseStatus.Cancelled, "Machine was sold");

        Assert.Equal(PromiseStatus.Cancelled, Scene.Status(promise));
        Assert.Empty(Scene.Tasks(account));
        Assert.Empty(Environment.SignalsOf(account));
        Assert.StartsWith("[LOY-PROMISE-CLOSED] ", Refused(() => Scene.Deliver(promise, "2026-03-02 10:00 +01:00")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Cancel_WithoutReason_IsRefused(string? reason)
    {
        var promise = NewPromise("2026-03-02 10:00 +01:00", Scene.Account());

        var message = Refused(() => Close(promise, PromiseStatus.Cancelled, reason));

        Assert.StartsWith("[LOY-PROMISE-REASON-REQUIRED] ", message, StringComparison.Ordinal);
        Assert.Equal(PromiseStatus.Open, Scene.Status(promise));
    }

    [Theory]
    [InlineData("2026-03-03 09:30 +01:00", PromiseStatus.Cancelled, null)]
    [InlineData("2026-03-03 09:30:01 +01:00", PromiseStatus.Cancelled, "LOY-PROMISE-PASSED")]
    [InlineData("2026-03-03 09:30 +01:00", PromiseStatus.Broken, "LOY-PROMISE-STATUS-LOCKED")]
    [InlineData("2026-03-03 09:30:01 +01:00", PromiseStatus.Broken, null)]
    public void Close_AroundTheCustomerDate_CannotHideABrokenPromise(string now, PromiseStatus status, string? code)
    {
        var account = Scene.Account();
        var promise = NewPromise(now, account);

        if (code is null)
            Close(promise, status, "No longer wanted");
        else
            Assert.StartsWith("[" + code + "] ", Refused(() => Close(promise, status, "No longer wanted")), StringComparison.Ordinal);

        Assert.Equal(code is null ? status : PromiseStatus.Open, Scene.Status(promise));
        Assert.Equal(status is PromiseStatus.Broken && code is null ? 1 : 0, Scene.Tasks(account).Count);
    }

    [Fact]
    public void Renegotiate_NeedsAnotherPromiseToTheSameAccount()
    {
        var account = Scene.Account();
        var promise = NewPromise("2026-03-02 10:00 +01:00", account);
        var other = NewPromise("2026-03-02 10:00 +01:00", account);
        var stranger = NewPromise("2026-03-02 10:00 +01:00", Scene.Account());

        var without = Refused(() => Close(promise, PromiseStatus.Renegotiated, "Smaller order"));
        var itself = Refused(() => Renegotiate(promise, promise));
        var elsewhere = Refused(() => Renegotiate(promise, stranger));
        Renegotiate(promise, other);

        Assert.All([without, itself, elsewhere], m => Assert.StartsWith("[LOY-PROMISE-SUCCESSOR-REQUIRED] ", m, StringComparison.Ordinal));
        Assert.Equal(PromiseStatus.Renegotiated, Scene.Status(promise));
        Assert.Equal(PromiseStatus.Open, Scene.Status(other));
    }

    [Fact]
    public void Cancel_Paused_IsRefusedUntilResumed()
    {
        var promise = NewPromise("2026-03-02 10:00 +01:00", Scene.Account());
        var pause = Pauses.Pause(promise);
        var message = Refused(() => Close(promise, PromiseStatus.Cancelled, "Machine was sold"));

        Pauses.Resume(pause, "2026-03-02 10:00 +01:00");
        Close(promise, PromiseStatus.Cancelled, "Machine was sold");

        Assert.StartsWith("[LOY-PROMISE-PAUSED] ", message, StringComparison.Ordinal);
        Assert.Equal(PromiseStatus.Cancelled, Scene.Status(promise));
    }

    [Fact]
    public void Ended_SetOpenAgainOrPausedByHand_IsRefused()
    {
        var ended = NewPromise("2026-03-02 10:00 +01:00", Scene.Account());
        Close(ended, PromiseStatus.Cancelled, "Machine was sold");
        var open = NewPromise("2026-03-02 10:00 +01:00", Scene.Account());

        var reopened = Refused(() => Close(ended, PromiseStatus.Open, "Not sold"));
        var paused = Refused(() => Close(open, PromiseStatus.Paused, "Waiting"));
        var linked = Refused(() => Scene.Update(open, (Promise.Fields.SuccessorId, To(Promise.EntityLogicalName, ended))));

        Assert.All([reopened, paused, linked], m => Assert.StartsWith("[LOY-PROMISE-STATUS-LOCKED] ", m, StringComparison.Ordinal));
    }

    private Guid NewPromise(string now, Guid account)
    {
        Environment.Now = At(now);
        return Scene.Promise(Scene.Policy(Scene.Calendar()), account);
    }

    private void Close(Guid promise, PromiseStatus status, string? reason) =>
        Scene.Update(promise, (Promise.Fields.Status, Choice(status)), (Promise.Fields.BrokenReason, reason));

    private void Renegotiate(Guid promise, Guid successor) =>
        Scene.Update(
            promise,
            (Promise.Fields.Status, Choice(PromiseStatus.Renegotiated)),
            (Promise.Fields.BrokenReason, "Smaller order"),
            (Promise.Fields.SuccessorId, To(Promise.EntityLogicalName, successor)));
}
