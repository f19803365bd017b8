using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using static Dynamics.Loyalty.Plugins.Tests.Promises.PromiseScene;

namespace Dynamics.Loyalty.Plugins.Tests.Promises;

/// <summary>The ways around: none of them moves a customer date or takes away what tells of one that moved.</summary>
public sealed class LockHistoryTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private PromiseScene Scene { get; } = new(environment);

    private PauseScene Pauses { get; } = new(environment);

    [Fact]
    public void Upsert_OfAnotherCustomerDate_IsRefused()
    {
        var promise = NewPromise();
        var row = new Entity(Promise.EntityLogicalName, promise) { [Promise.Fields.PromisedOn] = At("2026-04-01") };

        AssertRefused("LOY-PROMISE-DATE-LOCKED", () => Environment.Service.Execute(new UpsertRequest { Target = row }));
        Assert.Equal(At("2026-03-03 09:30 +01:00"), Scene.Read(promise)[Promise.Fields.PromisedOn]);
    }

    [Fact]
    public void Upsert_OfANewPromiseWithATightDate_IsRefused()
    {
        var row = PromiseScene.NewPromise(Scene.Policy(Scene.Calendar()), Scene.Account(), (Promise.Fields.PromisedOn, At("2026-03-03 09:29 +01:00")));
        row.Id = Guid.NewGuid();

        AssertRefused("LOY-PROMISE-TOO-TIGHT", () => Environment.Service.Execute(new UpsertRequest { Target = row }));
    }

    [Fact]
    public void Promise_MovedToAnotherAccount_KeepsItsDates()
    {
        var promise = NewPromise();
        var other = Scene.Account();

        Scene.Update(promise, (Promise.Fields.AccountId, To(Account.EntityLogicalName, other)));

        Assert.Equal(At("2026-03-03 09:30 +01:00"), Scene.Read(promise)[Promise.Fields.PromisedOn]);
    }

    [Fact]
    public void OpenPromise_Deactivated_IsRefusedUntilItHasEnded()
    {
        var promise = NewPromise();
        var paused = NewPromise();
        Pauses.Pause(paused);

        AssertRefused("LOY-PROMISE-STILL-OPEN", () => Scene.Update(promise, Inactive(Promise.Fields.StateCode)));
        AssertRefused("LOY-PROMISE-STILL-OPEN", () => SetState(promise));
        AssertRefused("LOY-PROMISE-STILL-OPEN", () => Scene.Update(paused, Inactive(Promise.Fields.StateCode)));
        Scene.Deliver(promise, "2026-03-02 09:30 +01:00");
        SetState(promise);
    }

    [Fact]
    public void Revision_DeletedOrDeactivated_IsRefused()
    {
        var promise = NewPromise();
        Pauses.Revise(promise, "2026-03-05 12:00 +01:00");
        var revision = Pauses.Revisions(promise)[0].Id;

        AssertRefused("LOY-REVISION-LOCKED", () => Environment.Service.Delete(PromiseRevision.EntityLogicalName, revision));
        AssertRefused("LOY-REVISION-LOCKED", () => Update(PromiseRevision.EntityLogicalName, revision, Inactive(PromiseRevision.Fields.StateCode)));
    }

    [Fact]
    public void Pause_ThatMovedDates_IsNeitherDeletedNorDeactivated()
    {
        var promise = NewPromise();
        var pause = Pauses.PauseFrom(promise, "2026-03-02 09:30 +01:00");
        Pauses.Resume(pause, "2026-03-02 10:00 +01:00");

        AssertRefused("LOY-PAUSE-LOCKED", () => Environment.Service.Delete(PromisePause.EntityLogicalName, pause));
        AssertRefused("LOY-PAUSE-LOCKED", () => Pauses.Update(pause, Inactive(PromisePause.Fields.StateCode)));
    }

    [Fact]
    public void Promise_Deleted_TakesItsHistoryAlong()
    {
        var promise = NewPromise();
        Pauses.Revise(promise, "2026-03-05 12:00 +01:00");
        Pauses.Resume(Pauses.PauseFrom(promise, "2026-03-02 09:30 +01:00"), "2026-03-02 10:00 +01:00");

        Environment.Service.Delete(Promise.EntityLogicalName, promise);

        Assert.Empty(Pauses.Revisions(promise));
    }

    [Theory]
    [InlineData("Loyalty Manager")]
    [InlineData("Loyalty Officer")]
    [InlineData("Loyalty Contributor")]
    public void Promise_DeletedByWhoIsNoAdministrator_IsRefused(string role)
    {
        var promise = NewPromise();

        Refused(() => Environment.As(Environment.User(role)).Delete(Promise.EntityLogicalName, promise));
    }

    private static (string Column, object? Value) Inactive(string column) => (column, new OptionSetValue(1));

    private static void AssertRefused(string code, Action action) =>
        Assert.StartsWith("[" + code + "] ", Refused(action), StringComparison.Ordinal);

    private void SetState(Guid promise) => Environment.Service.Execute(new OrganizationRequest("SetState")
    {
        ["EntityMoniker"] = To(Promise.EntityLogicalName, promise),
        ["State"] = new OptionSetValue(1),
        ["Status"] = new OptionSetValue(-1),
    });

    private void Update(string table, Guid id, (string Column, object? Value) change) =>
        Environment.Service.Update(new Entity(table, id) { [change.Column] = change.Value });

    private Guid NewPromise()
    {
        Environment.Now = At("2026-03-02 10:00 +01:00");
        return Scene.Promise(Scene.Policy(Scene.Calendar()), Scene.Account());
    }
}
