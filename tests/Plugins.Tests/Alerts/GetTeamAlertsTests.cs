using System.Text.Json.Nodes;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using static Dynamics.Loyalty.Plugins.Tests.Promises.PromiseScene;
using Chore = Dynamics.Loyalty.Plugins.Model.Task;

namespace Dynamics.Loyalty.Plugins.Tests.Alerts;

/// <summary>Each kind of alert: when it is raised, what it says, and when it is not.</summary>
public sealed class GetTeamAlertsTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private AlertScene Scene { get; } = new(environment);

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void Critical_WithoutConversationForTwoDays_IsToldOfFromTheSecondDayOn(int seconds, bool isTold)
    {
        var account = Scene.Critical();
        var since = Environment.Now;
        Environment.Now = since.AddDays(2).AddSeconds(seconds);

        var alert = Scene.Alert(AlertKind.CriticalAccountNoConversation);

        Assert.Equal(isTold, alert is not null);
        if (alert is null)
            return;
        Assert.Equal((account, "Meier AG"), (Id(alert, "account"), Name(alert, "account")));
        Assert.Equal(Environment.AdministratorId, Id(alert, "person"));
        Assert.Equal(since, alert["since"]!.GetValue<DateTime>());
    }

    [Theory]
    [InlineData(PhoneCall.EntityLogicalName, false)]
    [InlineData(Appointment.EntityLogicalName, false)]
    [InlineData(Email.EntityLogicalName, true)]
    public void Critical_ContactSince_ACallOrMeetingEndsTheAlertAndAMailDoesNot(string contact, bool isTold)
    {
        var account = Scene.Critical();
        Environment.Now = Environment.Now.AddDays(3);
        Scene.Contact(account, contact);

        Assert.Equal(isTold, Scene.Alert(AlertKind.CriticalAccountNoConversation) is not null);
    }

    [Fact]
    public void Critical_SpokenWithBeforeItBecameSo_IsToldOf()
    {
        var account = Scene.Promises.Account();
        Scene.Contact(account, PhoneCall.EntityLogicalName);
        Environment.Now = Environment.Now.AddDays(1);
        Scene.BecomeCritical(account);
        Environment.Now = Environment.Now.AddDays(3);

        Assert.NotNull(Scene.Alert(AlertKind.CriticalAccountNoConversation));
    }

    [Fact]
    public void Recovery_NotDoneInTime_NamesThePromiseTheCustomerAndWhoHasTheTask()
    {
        var promise = Scene.BrokenPromise();
        var recovery = Scene.Recovery(promise);

        var alert = Scene.Alert(AlertKind.RecoveryOverdue)!;

        Assert.Equal((recovery.Id, "Six filters"), (Id(alert, "evidence"), Name(alert, "evidence")));
        Assert.Equal(Chore.EntityLogicalName, alert["evidence"]!["table"]!.GetValue<string>());
        Assert.Equal("Meier AG", Name(alert, "account"));
        Assert.Equal(recovery.GetAttributeValue<EntityReference>(Chore.Fields.OwnerId).Id, Id(alert, "person"));
    }

    [Fact]
    public void Recoveries_OfOnePerson_AreOneAlertThatNamesTheOldest()
    {
        Scene.BrokenPromise("Oldest");
        Environment.Now = Environment.Now.AddDays(-4);
        Scene.BrokenPromise("Later");

        var alert = Scene.Alert(AlertKind.RecoveryOverdue)!;

        Assert.Equal((2, "Oldest"), (alert["count"]!.GetValue<int>(), Name(alert, "evidence")));
    }

    [Fact]
    public void Recovery_DoneOrNotDueYet_IsNotToldOf()
    {
        var recovery = Scene.Recovery(Scene.BrokenPromise());
        Environment.Service.Update(new Entity(Chore.EntityLogicalName, recovery.Id) { [Chore.Fields.ScheduledEnd] = Environment.Now });
        Assert.Null(Scene.Alert(AlertKind.RecoveryOverdue));

        Environment.Now = Environment.Now.AddSeconds(1);
        Assert.NotNull(Scene.Alert(AlertKind.RecoveryOverdue));

        Environment.Service.Update(new Entity(Chore.EntityLogicalName, recovery.Id) { [Chore.Fields.StateCode] = new OptionSetValue(1), [Chore.Fields.StatusCode] = new OptionSetValue(5) });
        Assert.Null(Scene.Alert(AlertKind.RecoveryOverdue));
    }

    [Fact]
    public void Vacant_AllThatAnOfficerLeftBehind_IsOneAlertFromTheFifthDayOn()
    {
        var (ann, _, _) = Scene.Portfolio.PoolOfThree();
        Scene.Portfolio.Portfolio(ann, 3);
        Scene.Portfolio.Mandate.Disable(ann);
        var left = Environment.Now;
        Environment.Now = left.AddDays(5).AddSeconds(-1);
        Assert.Null(Scene.Alert(AlertKind.AccountsWithoutLoyaltyOwner));

        Environment.Now = left.AddDays(5);
        var alert = Scene.Alert(AlertKind.AccountsWithoutLoyaltyOwner)!;

        Assert.Equal((3, ann), (alert["count"]!.GetValue<int>(), Id(alert, "person")));
        Assert.Equal(left, alert["since"]!.GetValue<DateTime>());
    }

    [Fact]
    public void Absent_WithoutDeputy_IsToldOfUnlessThereIsNothingToActFor()
    {
        var (ann, bob, _) = Scene.Portfolio.PoolOfThree();
        Scene.Portfolio.Portfolio(ann, 2);
        foreach (var officer in new[] { ann, bob })
            Scene.Portfolio.Mandate.Change(officer, (LoyaltyOfficer.Fields.AbsentFrom, Environment.Now), (LoyaltyOfficer.Fields.AbsentUntil, Environment.Now.AddDays(9)));

        var alert = Scene.Alert(AlertKind.NobodyActsForAnAbsentOfficer)!;

        Assert.Equal((ann, 2, "Pool"), (Id(alert, "person"), alert["count"]!.GetValue<int>(), alert["pool"]!.GetValue<string>()));
        Assert.Equal(Environment.Now.AddDays(9), alert["until"]!.GetValue<DateTime>());
        Scene.Portfolio.Mandate.Change(ann, (LoyaltyOfficer.Fields.DeputyId, new EntityReference(LoyaltyOfficer.EntityLogicalName, Scene.Portfolio.Mandate.ProfileOf(Scene.Portfolio.Ownership.Officer(pool: null, "Dan")))));
        Assert.Null(Scene.Alert(AlertKind.NobodyActsForAnAbsentOfficer));
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    [InlineData(5, false)]
    public void Load_AgainstTheCapacity_IsToldOfWhenItIsMore(int capacity, bool isTold)
    {
        var (ann, _, _) = Scene.Portfolio.PoolOfThree();
        Scene.Portfolio.Portfolio(ann, 2);
        Scene.Portfolio.Mandate.Change(ann, (LoyaltyOfficer.Fields.Capacity, capacity));

        var alert = Scene.Alert(AlertKind.OfficerOverCapacity);

        Assert.Equal(isTold, alert is not null);
        if (alert is not null)
            Assert.Equal((4, capacity), (alert["count"]!.GetValue<int>(), alert["limit"]!.GetValue<int>()));
    }

    [Fact]
    public void Pauses_OfOnePersonThatLastTooLong_AreOneAlertThatNamesTheLongest()
    {
        var policy = Scene.Promises.Policy(calendar: null);
        var account = Scene.Promises.Account();
        foreach (var (name, days) in new[] { ("Second", 2), ("First", 1), ("Third", 9) })
        {
            Environment.Create(
                PromisePause.EntityLogicalName,
                (PromisePause.Fields.PromiseId, To(Promise.EntityLogicalName, Scene.Promises.Promise(policy, account, (Promise.Fields.Name, name)))),
                (PromisePause.Fields.WaitingFor, "Mrs Meier"),
                (PromisePause.Fields.Reason, "Serial number"),
                (PromisePause.Fields.ExpectedEndOn, Environment.Now.AddDays(days)));
        }

        Environment.Now = Environment.Now.AddDays(3);
        var alert = Scene.Alert(AlertKind.PausesOverdue)!;

        Assert.Equal((2, "First", "Meier AG"), (alert["count"]!.GetValue<int>(), Name(alert, "evidence"), Name(alert, "account")));
        Assert.Equal(Environment.AdministratorId, Id(alert, "person"));
    }

    [Fact]
    public void Promises_LateOnesOfOnePerson_AreToldOfFromTheThirdOnWithTheLatest()
    {
        var policy = Scene.Promises.Policy(calendar: null);
        var account = Scene.Promises.Account();
        Scene.Promises.Promise(policy, account, (Promise.Fields.Name, "Oldest"), (Promise.Fields.RequestedOn, Environment.Now.AddHours(-1)));
        Scene.Promises.Promise(policy, account);
        Environment.Now = Environment.Now.AddDays(3);
        Assert.Null(Scene.Alert(AlertKind.PromisesPilingUp));
        Environment.Now = Environment.Now.AddDays(-3);
        Scene.Promises.Promise(policy, account);
        Environment.Now = Environment.Now.AddDays(3);

        var alert = Scene.Alert(AlertKind.PromisesPilingUp)!;

        Assert.Equal((3, 3, 15), (alert["count"]!.GetValue<int>(), alert["late"]!.GetValue<int>(), alert["limit"]!.GetValue<int>()));
        Assert.Equal("Oldest", Name(alert, "evidence"));
    }

    [Fact]
    public void Alerts_MoreThanAreShown_CountWhatIsBehind()
    {
        foreach (var number in Enumerable.Range(1, 3))
            Scene.Critical("Account " + number);
        Environment.Now = Environment.Now.AddDays(3);
        Scene.Limits("2,2,5,3");

        var answer = Scene.Answer();

        Assert.Equal((2, 3), (answer["alerts"]!.AsArray().Count, answer["total"]!.GetValue<int>()));
    }

    [Fact]
    public void Alerts_OfOnePool_AreThoseAboutItsPeople()
    {
        var (ann, _, _) = Scene.Portfolio.PoolOfThree();
        Scene.Portfolio.Portfolio(ann, 2);
        Scene.Portfolio.Mandate.Change(ann, (LoyaltyOfficer.Fields.Capacity, 1));
        Scene.Critical();
        Environment.Now = Environment.Now.AddDays(3);
        var pools = Scene.Answer()["pools"]!.AsArray();

        var own = Scene.Alerts(pool: pools.Single()!["id"]!.GetValue<Guid>());

        Assert.Equal((int)AlertKind.OfficerOverCapacity, own.Single()["kind"]!.GetValue<int>());
        Assert.Empty(Scene.Alerts(pool: Guid.NewGuid()));
        Assert.Equal(2, Scene.Alerts().Count);
    }

    [Fact]
    public void Alerts_OfTenTimesAsManyRows_TakeNoMoreCalls()
    {
        Scene.Critical("First");
        Environment.Now = Environment.Now.AddDays(3);
        var few = Cost();
        Environment.Now = Environment.Now.AddDays(-3);
        foreach (var number in Enumerable.Range(1, 9))
            Scene.Critical("Account " + number);
        Environment.Now = Environment.Now.AddDays(3);

        Assert.Equal(few, Cost());
        Assert.InRange(few, 1, 15);
    }

    private int Cost()
    {
        Scene.Answer();
        return Environment.Observed.Last(request => request.Message == GetTeamAlertsApi.Name).ServiceCalls;
    }

    private static Guid Id(JsonNode alert, string part) => alert[part]!["id"]!.GetValue<Guid>();

    private static string Name(JsonNode alert, string part) => alert[part]!["name"]!.GetValue<string>();
}
