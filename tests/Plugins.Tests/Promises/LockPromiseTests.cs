using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using static Dynamics.Loyalty.Plugins.Tests.Promises.PromiseScene;

namespace Dynamics.Loyalty.Plugins.Tests.Promises;

public sealed class LockPromiseTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private PromiseScene Scene { get; } = new(environment);

    [Theory]
    [InlineData(Promise.Fields.PromisedOn)]
    [InlineData(Promise.Fields.TargetOn)]
    [InlineData(Promise.Fields.SafeDate)]
    [InlineData(Promise.Fields.RequestedOn)]
    public void Date_ChangedByHand_IsRefused(string column)
    {
        var promise = Scene.Promise(Scene.Policy(Scene.Calendar()), Scene.Account());
        var before = Scene.Read(promise)[column];

        var message = Refused(() => Scene.Update(promise, (column, At("2026-04-01"))));

        Assert.StartsWith("[LOY-PROMISE-DATE-LOCKED] ", message, StringComparison.Ordinal);
        Assert.Equal(before, Scene.Read(promise)[column]);
    }

    [Fact]
    public void CustomerDate_Removed_IsRefused() =>
        Assert.StartsWith(
            "[LOY-PROMISE-DATE-LOCKED] ",
            Refused(() => Scene.Update(Scene.Promise(Scene.Policy(Scene.Calendar()), Scene.Account()), (Promise.Fields.PromisedOn, null))),
            StringComparison.Ordinal);

    [Fact]
    public void Policy_Changed_IsRefused()
    {
        var calendar = Scene.Calendar();
        var promise = Scene.Promise(Scene.Policy(calendar), Scene.Account());

        var message = Refused(() => Scene.Update(promise, (Promise.Fields.PolicyId, To(PromisePolicy.EntityLogicalName, Scene.Policy(calendar)))));

        Assert.StartsWith("[LOY-PROMISE-DATE-LOCKED] ", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PromiseStatus.Kept)]
    [InlineData(PromiseStatus.KeptEarly)]
    [InlineData(PromiseStatus.Broken)]
    public void Status_SetByHand_IsRefused(PromiseStatus status)
    {
        var promise = Scene.Promise(Scene.Policy(Scene.Calendar()), Scene.Account());

        Assert.StartsWith(
            "[LOY-PROMISE-STATUS-LOCKED] ", Refused(() => Scene.Update(promise, (Promise.Fields.Status, Choice(status)))), StringComparison.Ordinal);
    }

    [Fact]
    public void Row_SentBackAsRead_IsAccepted()
    {
        var promise = Scene.Promise(Scene.Policy(Scene.Calendar()), Scene.Account());
        var read = Scene.Read(promise);

        Scene.Update(
            promise,
            (Promise.Fields.Name, "Repair of the pump"),
            (Promise.Fields.PromisedOn, read[Promise.Fields.PromisedOn]),
            (Promise.Fields.TargetOn, read[Promise.Fields.TargetOn]),
            (Promise.Fields.Status, Choice(PromiseStatus.Open)),
            (Promise.Fields.Explanation, read[Promise.Fields.Explanation]));

        Assert.Equal("Repair of the pump", Scene.Read(promise)[Promise.Fields.Name]);
    }

    [Fact]
    public void Delivery_TogetherWithAnotherStatus_IsRefused()
    {
        var promise = Scene.Promise(Scene.Policy(Scene.Calendar()), Scene.Account());

        var message = Refused(() => Scene.Update(
            promise, (Promise.Fields.DeliveredOn, At("2026-03-10")), (Promise.Fields.Status, Choice(PromiseStatus.Kept))));

        Assert.StartsWith("[LOY-PROMISE-STATUS-LOCKED] ", message, StringComparison.Ordinal);
        Assert.Equal(PromiseStatus.Open, Scene.Status(promise));
    }
}
