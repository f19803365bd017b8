using System.Text.Json;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Tests.Promises;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Churn;

public sealed class ClockSignalTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private ChurnScene Scene { get; } = new(environment);

    private PromiseScene Promises { get; } = new(environment);

    [Fact]
    public void Promise_PastItsTarget_ThreatensUntilItIsDelivered()
    {
        var account = Scene.Account();
        var promise = Promise(account);
        Scene.Evaluate(account);
        Assert.Equal(0, Scene.Score(account));

        var late = Environment.Read(Model.Promise.EntityLogicalName, promise, Model.Promise.Fields.PromisedOn).GetAttributeValue<DateTime>(Model.Promise.Fields.PromisedOn);
        Environment.Now = late;
        Scene.Evaluate(account);
        Assert.Equal(("The promise “Repair” is using its margin.", 10), (Reasons(account), Scene.Score(account)));

        Environment.Now = late.AddSeconds(1);
        Scene.Evaluate(account);
        Assert.Equal("The promise “Repair” is late.", Reasons(account));

        Environment.Service.Update(new Entity(Model.Promise.EntityLogicalName, promise) { [Model.Promise.Fields.DeliveredOn] = late });
        Environment.RunJobs();
        Assert.Equal((null, 0), (Reasons(account), Scene.Score(account)));
    }

    [Fact]
    public void Promise_Paused_DoesNotCount()
    {
        var account = Scene.Account();
        var promise = Promise(account);
        Environment.Now = Environment.Now.AddDays(2);
        Scene.Evaluate(account);
        Assert.Equal(10, Scene.Score(account));

        Environment.Create(
            PromisePause.EntityLogicalName,
            (PromisePause.Fields.PromiseId, new EntityReference(Model.Promise.EntityLogicalName, promise)),
            (PromisePause.Fields.WaitingFor, "Ms Meier"),
            (PromisePause.Fields.Reason, "She sends the plan"));
        Environment.RunJobs();

        Assert.Equal(0, Scene.Score(account));
    }

    [Theory]
    [InlineData(PhoneCall.EntityLogicalName)]
    [InlineData(Email.EntityLogicalName)]
    [InlineData(Appointment.EntityLogicalName)]
    public void Silence_EndsWithACompletedContact(string kind)
    {
        var account = Scene.Account();
        var first = Complete(Contact(account, kind));
        Environment.Now = Environment.Now.AddDays(31);
        Scene.Evaluate(account);
        Assert.Equal(("Nobody has talked with the customer since 2 March 2026.", 15), (Reasons(account), Scene.Score(account)));
        Assert.Equal((kind, first), Evidence(account, SignalKind.Silence));

        var next = Contact(account, kind);
        Environment.RunJobs();
        Assert.Equal(15, Scene.Score(account));
        Complete(next);
        Environment.RunJobs();

        Assert.Equal((null, 0), (Reasons(account), Scene.Score(account)));
    }

    [Fact]
    public void Silence_OfAnAccountWithoutContacts_IsNone()
    {
        var account = Scene.Account();
        Contact(account, PhoneCall.EntityLogicalName);
        Environment.Now = Environment.Now.AddDays(400);

        Scene.Evaluate(account);

        Assert.Equal(0, Scene.Score(account));
    }

    [Fact]
    public void Renewal_Near_ThreatensUntilTheOwnerHadAContact()
    {
        var account = Scene.Account();
        Scene.Evaluate(account);
        Environment.Service.Update(new Entity(Account.EntityLogicalName, account) { [Account.Fields.RenewalOn] = new DateTime(2026, 5, 31, 0, 0, 0, DateTimeKind.Utc) });
        Environment.RunJobs();
        Assert.Equal(("The renewal of 31 May 2026 comes near without contact by the loyalty owner.", 15), (Reasons(account), Scene.Score(account)));

        var other = Environment.User("Loyalty Contributor");
        Complete(Contact(account, PhoneCall.EntityLogicalName, other));
        Environment.RunJobs();
        Assert.Equal(15, Scene.Score(account));

        Complete(Contact(account, PhoneCall.EntityLogicalName));
        Environment.RunJobs();
        Assert.Equal(0, Scene.Score(account));
    }

    [Fact]
    public void Renewal_WhileTheOwnerIsAbsent_TheDeputysContactCounts()
    {
        var deputy = Environment.User("Loyalty Officer");
        var pool = Environment.Create(OfficerPool.EntityLogicalName, (OfficerPool.Fields.Name, "Pool"));
        var acting = Officer(pool, deputy);
        var owner = Officer(pool, Environment.AdministratorId, (LoyaltyOfficer.Fields.DeputyId, new EntityReference(LoyaltyOfficer.EntityLogicalName, acting)));
        var account = Scene.Account((Account.Fields.RenewalOn, Environment.Now.Date.AddDays(20)));
        Complete(Contact(account, PhoneCall.EntityLogicalName, deputy));
        Scene.Evaluate(account);
        Assert.NotEqual(0, Scene.Score(account));

        Environment.Service.Update(new Entity(LoyaltyOfficer.EntityLogicalName, owner)
        {
            [LoyaltyOfficer.Fields.AbsentFrom] = Environment.Now.AddDays(-1),
            [LoyaltyOfficer.Fields.AbsentUntil] = Environment.Now.AddDays(9),
        });
        Scene.Evaluate(account);

        Assert.Equal(0, Scene.Score(account));
    }

    [Fact]
    public void Renewal_WhileTheDeputyIsAbsentToo_TheDeputysDeputysContactCounts()
    {
        (string, object?)[] away = [(LoyaltyOfficer.Fields.AbsentFrom, Environment.Now.AddDays(-1)), (LoyaltyOfficer.Fields.AbsentUntil, Environment.Now.AddDays(9))];
        var second = Environment.User("Loyalty Officer");
        var pool = Environment.Create(OfficerPool.EntityLogicalName, (OfficerPool.Fields.Name, "Pool"));
        var acting = Officer(pool, second);
        var deputy = Officer(pool, Environment.User("Loyalty Officer"), (LoyaltyOfficer.Fields.DeputyId, new EntityReference(LoyaltyOfficer.EntityLogicalName, acting)));
        Officer(pool, Environment.AdministratorId, [(LoyaltyOfficer.Fields.DeputyId, new EntityReference(LoyaltyOfficer.EntityLogicalName, deputy)), .. away]);
        var account = Scene.Account((Account.Fields.RenewalOn, Environment.Now.Date.AddDays(20)));
        Complete(Contact(account, PhoneCall.EntityLogicalName, second));
        Scene.Evaluate(account);
        Assert.NotEqual(0, Scene.Score(account));

        Environment.Service.Update(new Entity(LoyaltyOfficer.EntityLogicalName, deputy) { [away[0].Item1] = away[0].Item2, [away[1].Item1] = away[1].Item2 });
        Scene.Evaluate(account);

        Assert.Equal(0, Scene.Score(account));
    }

    [Fact]
    public void Owner_Missing_ThreatensUntilThereIsOneAgain()
    {
        var account = Scene.Account();
        Own(account, user: null);
        Environment.RunJobs();
        Assert.Equal(("There has been no loyalty owner since 2 March 2026.", 10), (Reasons(account), Scene.Score(account)));
        Assert.Equal((Account.EntityLogicalName, account), Evidence(account, SignalKind.OwnerVacant));

        Own(account, Environment.AdministratorId);
        Environment.RunJobs();

        Assert.Equal((null, 0), (Reasons(account), Scene.Score(account)));
    }

    [Fact]
    public void Owner_ChangedTwiceInTwelveMonths_ThreatensFromTheSecondChange()
    {
        var account = Scene.Account();
        Own(account, Environment.User("Loyalty Officer"));
        Environment.RunJobs();
        Assert.Equal(0, Scene.Score(account));

        Environment.Now = Environment.Now.AddDays(100);
        Own(account, Environment.AdministratorId);
        Environment.RunJobs();
        Assert.Equal(("The loyalty owner changed 2 times in 12 months.", 10), (Reasons(account), Scene.Score(account)));
        Assert.Equal(OwnerAssignment.EntityLogicalName, Evidence(account, SignalKind.OwnerChanged).Table);

        Environment.Now = Environment.Now.AddDays(266);
        Scene.Evaluate(account);
        Assert.Equal(0, Scene.Score(account));
    }

    [Fact]
    public void ClockKind_SwitchedOff_DoesNotCount()
    {
        Scene.Kind(SignalKind.OwnerVacant, points: 50, isActive: false);
        var account = Scene.Account();

        Own(account, user: null);
        Environment.RunJobs();

        Assert.Equal(0, Scene.Score(account));
    }

    [Fact]
    public void EverythingAtOnce_CostsAtMostSixServiceCalls()
    {
        var account = Scene.Account((Account.Fields.RenewalOn, new DateTime(2026, 4, 20, 0, 0, 0, DateTimeKind.Utc)));
        Complete(Contact(account, PhoneCall.EntityLogicalName));
        Promise(account);
        Environment.Now = Environment.Now.AddDays(40);
        Own(account, Environment.User("Loyalty Officer"));
        Own(account, user: null);
        Environment.RunJobs();

        var evaluations = Environment.Observed.Where(cost => cost.JobName?.Contains("EvaluateChurn", StringComparison.Ordinal) is true);
        Assert.InRange(evaluations.Max(job => job.ServiceCalls), 5, 6);
        Assert.Equal(33, Scene.Score(account));
        Assert.All(
            new[] { SignalKind.PromiseAtRisk, SignalKind.Silence, SignalKind.RenewalNear, SignalKind.OwnerVacant },
            kind => Assert.NotEqual(Guid.Empty, Evidence(account, kind).Id));
    }

    private Guid Promise(Guid account) => Promises.Promise(Promises.Policy(Promises.Calendar()), account);

    private void Own(Guid account, Guid? user) => Environment.Service.Update(new Entity(Account.EntityLogicalName, account)
    {
        [Account.Fields.LoyaltyOwnerId] = user is { } id ? new EntityReference(SystemUser.EntityLogicalName, id) : null,
    });

    private Guid Officer(Guid pool, Guid user, params (string Column, object? Value)[] more) => Environment.Create(
        LoyaltyOfficer.EntityLogicalName,
        [
            (LoyaltyOfficer.Fields.Name, "Officer"),
            (LoyaltyOfficer.Fields.UserId, new EntityReference(SystemUser.EntityLogicalName, user)),
            (LoyaltyOfficer.Fields.PoolId, new EntityReference(OfficerPool.EntityLogicalName, pool)),
            (LoyaltyOfficer.Fields.Capacity, 100),
            (LoyaltyOfficer.Fields.Active, true),
            .. more,
        ]);

    private EntityReference Contact(Guid account, string kind, Guid? owner = null) => new(kind, Environment.Create(
        kind,
        (ActivityPointer.Fields.Subject, "Talk"),
        (ActivityPointer.Fields.OwnerId, new EntityReference(SystemUser.EntityLogicalName, owner ?? Environment.AdministratorId)),
        (ActivityPointer.Fields.RegardingObjectId, new EntityReference(Account.EntityLogicalName, account))));

    private Guid Complete(EntityReference contact)
    {
        Environment.Service.Update(new Entity(contact.LogicalName, contact.Id)
        {
            [ActivityPointer.Fields.StateCode] = new OptionSetValue((int)ActivityPointer.StateCode.Completed),
        });
        return contact.Id;
    }

    private string? Reasons(Guid account) => Scene.Risk(account).GetAttributeValue<string>(Account.Fields.RiskReasons);

    private (string Table, Guid Id) Evidence(Guid account, SignalKind kind)
    {
        var factors = JsonDocument.Parse(Scene.History(account)[^1].GetAttributeValue<string>(ChurnEvaluation.Fields.Factors)).RootElement;
        var factor = factors.EnumerateArray().Single(item => item.GetProperty("kind").GetInt32() == (int)kind);
        return (factor.GetProperty("evidenceTable").GetString()!, factor.GetProperty("evidenceId").GetGuid());
    }
}
