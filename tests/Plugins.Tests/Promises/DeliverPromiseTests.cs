using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Tests.Churn;
using Microsoft.Xrm.Sdk;
using static Dynamics.Loyalty.Plugins.Tests.Promises.PromiseScene;

namespace Dynamics.Loyalty.Plugins.Tests.Promises;

/// <summary>Target Monday 2 March 16:00, customer date Tuesday 09:30, Zurich.</summary>
public sealed class DeliverPromiseTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private PromiseScene Scene { get; } = new(environment);

    [Theory]
    [InlineData("2026-03-02 15:59:59 +01:00", PromiseStatus.KeptEarly, 0)]
    [InlineData("2026-03-02 16:00 +01:00", PromiseStatus.KeptEarly, 0)]
    [InlineData("2026-03-02 16:00:01 +01:00", PromiseStatus.Kept, 0.01)]
    [InlineData("2026-03-02 17:30 +01:00", PromiseStatus.Kept, 50)]
    [InlineData("2026-03-03 09:30 +01:00", PromiseStatus.Kept, 100)]
    [InlineData("2026-03-03 09:30:01 +01:00", PromiseStatus.Broken, 100.01)]
    [InlineData("2026-03-03 12:00 +01:00", PromiseStatus.Broken, 183.33)]
    public void Delivery_AroundBothDates_DecidesHowThePromiseEnds(string delivered, PromiseStatus status, double used)
    {
        var id = Scene.Promise(Scene.Policy(Scene.Calendar()), Scene.Account());

        Scene.Deliver(id, delivered);

        var promise = Scene.Read(id);
        Assert.Equal((int)status, promise.GetAttributeValue<OptionSetValue>(Promise.Fields.Status).Value);
        Assert.Equal((decimal)used, promise[Promise.Fields.MarginUsedPercent]);
        Assert.Equal(At(delivered), promise[Promise.Fields.DeliveredOn]);
    }

    [Fact]
    public void Broken_OpensOneRecoveryForTheLoyaltyOwnerAndRaisesTheRisk()
    {
        var officer = Environment.User("Loyalty Officer");
        var account = Scene.Account((Account.Fields.LoyaltyOwnerId, To(SystemUser.EntityLogicalName, officer)));
        var promise = Scene.Promise(Scene.Policy(Scene.Calendar()), account);
        Environment.Now = At("2026-03-03 11:00 +01:00");

        Scene.Deliver(promise, "2026-03-03 10:00 +01:00");

        var task = Assert.Single(Scene.Tasks(account));
        Assert.Equal("Recover the broken promise “Repair”", task[Model.Task.Fields.Subject]);
        Assert.Contains("Compensate", (string)task[Model.Task.Fields.Description], StringComparison.Ordinal);
        Assert.Equal(officer, task.GetAttributeValue<EntityReference>(Model.Task.Fields.OwnerId).Id);
        Assert.Equal(promise, task.GetAttributeValue<EntityReference>(Model.Task.Fields.PromiseId).Id);
        Assert.Equal((int)Department.FieldTechnicians, task.GetAttributeValue<OptionSetValue>(Model.Task.Fields.Department).Value);
        Assert.Equal(At("2026-03-04 17:30 +01:00"), task[Model.Task.Fields.ScheduledEnd]);
        var signal = Assert.Single(Environment.SignalsOf(account));
        Assert.Equal((int)SignalKind.PromiseBroken, signal.GetAttributeValue<OptionSetValue>(ChurnSignal.Fields.Kind).Value);
        Assert.Equal(promise.ToString("D"), signal[ChurnSignal.Fields.EvidenceId]);
        Assert.Equal(At("2026-03-03 10:00 +01:00"), signal[ChurnSignal.Fields.RaisedOn]);
    }

    [Fact]
    public void Broken_LoyaltyOwnerDisabled_RecoveryGoesToTheOwnerOfThePromise()
    {
        var officer = Environment.User("Loyalty Officer");
        var account = Scene.Account((Account.Fields.LoyaltyOwnerId, To(SystemUser.EntityLogicalName, officer)));
        Environment.Service.Update(new Entity(SystemUser.EntityLogicalName, officer) { [SystemUser.Fields.IsDisabled] = true });
        var promise = Scene.Promise(Scene.Policy(Scene.Calendar()), account);

        Scene.Deliver(promise, "2026-03-03 10:00 +01:00");

        Assert.Equal(Environment.AdministratorId, Assert.Single(Scene.Tasks(account)).GetAttributeValue<EntityReference>(Model.Task.Fields.OwnerId).Id);
    }

    [Fact]
    public void Broken_LoyaltyOwnerWithoutRole_RecoveryGoesToTheOwnerOfThePromise()
    {
        var officer = Environment.Create(SystemUser.EntityLogicalName, (SystemUser.Fields.DomainName, "new@officer"));
        var account = Scene.Account((Account.Fields.LoyaltyOwnerId, To(SystemUser.EntityLogicalName, officer)));
        var promise = Scene.Promise(Scene.Policy(Scene.Calendar()), account);

        Scene.Deliver(promise, "2026-03-03 10:00 +01:00");

        Assert.Equal(Environment.AdministratorId, Assert.Single(Scene.Tasks(account)).GetAttributeValue<EntityReference>(Model.Task.Fields.OwnerId).Id);
    }

    [Fact]
    public void KeptEarly_Reassures()
    {
        var account = Scene.Account();

        Scene.Deliver(Scene.Promise(Scene.Policy(Scene.Calendar()), account), "2026-03-02 10:00 +01:00");

        Assert.Empty(Scene.Tasks(account));
        Assert.Equal((int)SignalKind.KeptEarly, Assert.Single(Environment.SignalsOf(account)).GetAttributeValue<OptionSetValue>(ChurnSignal.Fields.Kind).Value);
    }

    [Fact]
    public void Kept_IsNoFactAboutRisk()
    {
        var account = Scene.Account();

        Scene.Deliver(Scene.Promise(Scene.Policy(Scene.Calendar()), account), "2026-03-03 09:00 +01:00");

        Assert.Empty(Scene.Tasks(account));
        Assert.Empty(Environment.SignalsOf(account));
    }

    [Fact]
    public void Delivery_EnteredWithThePromise_IsFollowedUpTheSame()
    {
        var account = Scene.Account();

        var promise = Scene.Promise(Scene.Policy(Scene.Calendar()), account, (Promise.Fields.DeliveredOn, At("2026-03-05 10:00 +01:00")));

        Assert.Equal(PromiseStatus.Broken, Scene.Status(promise));
        Assert.Single(Scene.Tasks(account));
        Assert.Single(Environment.SignalsOf(account));
    }

    [Fact]
    public void Delivery_BeforeTheRequest_IsRefusedAndChangesNothing()
    {
        var promise = Scene.Promise(Scene.Policy(Scene.Calendar()), Scene.Account());

        var message = Refused(() => Scene.Deliver(promise, "2026-03-02 08:59:59 +01:00"));

        Assert.StartsWith("[LOY-PROMISE-DELIVERED-BEFORE-REQUEST] ", message, StringComparison.Ordinal);
        Assert.Equal(PromiseStatus.Open, Scene.Status(promise));
    }

    [Fact]
    public void Delivery_ChangedOrRemoved_IsRefused()
    {
        var account = Scene.Account();
        var promise = Scene.Promise(Scene.Policy(Scene.Calendar()), account);
        Scene.Deliver(promise, "2026-03-03 10:00 +01:00");

        Scene.Deliver(promise, "2026-03-03 10:00 +01:00");
        var changed = Refused(() => Scene.Deliver(promise, "2026-03-02 10:00 +01:00"));
        var removed = Refused(() => Scene.Update(promise, (Promise.Fields.DeliveredOn, null)));

        Assert.StartsWith("[LOY-PROMISE-DELIVERY-LOCKED] ", changed, StringComparison.Ordinal);
        Assert.StartsWith("[LOY-PROMISE-DELIVERY-LOCKED] ", removed, StringComparison.Ordinal);
        Assert.Equal(PromiseStatus.Broken, Scene.Status(promise));
        Assert.Single(Scene.Tasks(account));
    }

    [Fact]
    public void Delivery_CalendarClosedSince_IsStillEntered()
    {
        var calendar = Scene.Calendar();
        var promise = Scene.Promise(Scene.Policy(calendar), Scene.Account());
        Scene.Exception("Closed down", "2026-03-04", "2040-12-31", calendar);
        Environment.Now = At("2026-03-05 11:00 +01:00");

        Scene.Deliver(promise, "2026-03-05 10:00 +01:00");

        Assert.Equal(PromiseStatus.Broken, Scene.Status(promise));
    }

    [Fact]
    public void Broken_ByAContributor_CostsAtMostEightCalls()
    {
        var pat = Environment.User("Loyalty Contributor");
        var officer = Environment.User("Loyalty Officer");
        var account = Scene.Account((Account.Fields.LoyaltyOwnerId, To(SystemUser.EntityLogicalName, officer)));
        var promise = Environment.As(pat).Create(NewPromise(Scene.Policy(Scene.Calendar()), account));

        Environment.As(pat).Update(new Entity(Promise.EntityLogicalName, promise) { [Promise.Fields.DeliveredOn] = At("2026-03-03 10:00 +01:00") });

        var cost = Environment.Observed.Last(o => o.Message is "Update" && o.Table is Promise.EntityLogicalName);
        Assert.InRange(cost.ServiceCalls, 1, 8);
        Assert.Equal(officer, Assert.Single(Scene.Tasks(account)).GetAttributeValue<EntityReference>(Model.Task.Fields.OwnerId).Id);
    }

    [Fact]
    public void Broken_AfterTheQueueRan_ShowsInTheRiskOfTheAccount()
    {
        var account = Scene.Account();

        Scene.Deliver(Scene.Promise(Scene.Policy(Scene.Calendar()), account), "2026-03-03 10:00 +01:00");
        Environment.RunJobs();

        Assert.True(Environment.Read(Account.EntityLogicalName, account, Account.Fields.ChurnScore).GetAttributeValue<int>(Account.Fields.ChurnScore) > 0);
    }
}
