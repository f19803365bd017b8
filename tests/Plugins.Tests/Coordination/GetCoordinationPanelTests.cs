using System.Text.Json;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Tests.Churn;
using Dynamics.Loyalty.Plugins.Tests.Ownership;
using Microsoft.Xrm.Sdk;
using TaskTable = Dynamics.Loyalty.Plugins.Model.Task;

namespace Dynamics.Loyalty.Plugins.Tests.Coordination;

public sealed class GetCoordinationPanelTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private OwnershipScene Owners { get; } = new(environment);

    private ChurnScene Churn { get; } = new(environment);

    [Fact]
    public void Panel_NewAccount_SaysWhatIsNotThere()
    {
        var account = Owners.Account();

        var panel = Panel(account);

        Assert.Equal(1, panel.GetProperty("version").GetInt32());
        Assert.Equal("2026-03-02T09:00:00Z", panel.GetProperty("generatedOn").GetString());
        Assert.Equal(account, panel.GetProperty("account").GetProperty("id").GetGuid());
        Assert.Equal("2026-03-02T09:00:00Z", panel.GetProperty("owner").GetProperty("vacantSince").GetString());
        Assert.Equal("notEvaluated", panel.GetProperty("risk").GetProperty("display").GetString());
        Assert.Equal(0, panel.GetProperty("promises").GetProperty("total").GetInt32());
        Assert.Equal(0, panel.GetProperty("actions").GetProperty("total").GetInt32());
    }

    [Fact]
    public void Panel_OwnerAssigned_SaysWhoAndWhyInBothLanguages()
    {
        var pool = Owners.Pool("North");
        var ann = Owners.Officer(pool, "Ann", capacity: 10);
        Owners.Rule(pool);

        var owner = Panel(Owners.Account(Segment.KeyAccount)).GetProperty("owner");

        Assert.Equal(ann, owner.GetProperty("userId").GetGuid());
        Assert.Equal("Ann Test", owner.GetProperty("name").GetString());
        Assert.Equal((int)AssignmentReason.Rule, owner.GetProperty("reason").GetInt32());
        Assert.Contains("5 of 10 points", owner.GetProperty("sentence").GetProperty("en").GetString(), StringComparison.Ordinal);
        Assert.Contains("5 points sur 10", owner.GetProperty("sentence").GetProperty("fr").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Panel_Evaluated_ShowsScoreReasonsAndHistory()
    {
        var account = Churn.Account();
        var feedback = Churn.Feedback(account, technical: 8, relational: 2);
        Environment.RunJobs();

        var risk = Panel(account).GetProperty("risk");

        Assert.Equal("evaluated", risk.GetProperty("display").GetString());
        Assert.Equal(20, risk.GetProperty("score").GetInt32());
        Assert.Equal(8m, risk.GetProperty("technical").GetDecimal());
        Assert.Equal(2m, risk.GetProperty("relational").GetDecimal());
        var reason = risk.GetProperty("reasons").EnumerateArray().Single();
        Assert.Equal(feedback, reason.GetProperty("evidenceId").GetGuid());
        Assert.Equal(Feedback.EntityLogicalName, reason.GetProperty("evidenceTable").GetString());
        Assert.Equal(20, risk.GetProperty("history").EnumerateArray().Single().GetProperty("score").GetInt32());
    }

    [Fact]
    public void Panel_HistoryOfTheRisk_KeepsWhatMadeEachChange()
    {
        var account = Owners.Account();
        Churn.Feedback(account, relational: 2);
        Environment.RunJobs();

        var risk = Panel(account).GetProperty("risk");

        var change = risk.GetProperty("history").EnumerateArray().Single();
        Assert.Equal(risk.GetProperty("level").GetInt32(), change.GetProperty("level").GetInt32());
        Assert.Equal((int)SignalKind.RelationalDissatisfaction, change.GetProperty("reasons")[0].GetProperty("kind").GetInt32());
    }

    [Fact]
    public void Panel_ClockThatNeverRan_SaysSo_AndTheOldestRunOnceItDid()
    {
        var account = Owners.Account();
        var contributor = Environment.User("Loyalty Contributor");
        Assert.Equal(JsonValueKind.Null, Panel(account, contributor).GetProperty("risk").GetProperty("clockRanOn").ValueKind);

        Environment.Service.Execute(new OrganizationRequest(EvaluateRangeApi.Name));

        Assert.Equal("2026-03-02T09:00:00Z", Panel(account, contributor).GetProperty("risk").GetProperty("clockRanOn").GetString());
    }

    [Fact]
    public void Panel_EvaluatedWithNothingToGoOn_SaysTooLittleData()
    {
        var account = Churn.Account();
        Churn.Evaluate(account);

        Assert.Equal("tooLittleData", Panel(account).GetProperty("risk").GetProperty("display").GetString());
    }

    [Fact]
    public void Panel_TwoContacts_SaysEvaluatedWithoutRisk()
    {
        var account = Churn.Account();
        Churn.Evaluate(account);
        Call(account);
        Assert.Equal("tooLittleData", Panel(account).GetProperty("risk").GetProperty("display").GetString());

        Call(account);

        Assert.Equal("evaluated", Panel(account).GetProperty("risk").GetProperty("display").GetString());
    }

    [Fact]
    public void Panel_Tasks_ListsTheOpenOnesWithTheirTotal()
    {
        var account = Owners.Account();
        var related = new EntityReference(Account.EntityLogicalName, account);
        var first = Environment.Create(TaskTable.EntityLogicalName, (TaskTable.Fields.Subject, "First"), (TaskTable.Fields.RegardingObjectId, related));
        Environment.Create(TaskTable.EntityLogicalName, (TaskTable.Fields.Subject, "Second"), (TaskTable.Fields.AccountId, related));
        Environment.Create(TaskTable.EntityLogicalName, (TaskTable.Fields.Subject, "Other"));
        Environment.Service.Update(new Entity(TaskTable.EntityLogicalName, first)
        {
            [TaskTable.Fields.StateCode] = new OptionSetValue((int)TaskTable.StateCode.Completed),
        });

        var actions = Panel(account).GetProperty("actions");

        Assert.Equal(1, actions.GetProperty("total").GetInt32());
        Assert.Equal("Second", actions.GetProperty("items")[0].GetProperty("subject").GetString());
    }

    private JsonElement Panel(Guid account, Guid? user = null) => Environment.Panel(account, user);

    private void Call(Guid account) =>
        Environment.Create(
            PhoneCall.EntityLogicalName,
            (PhoneCall.Fields.Subject, "Call"),
            (PhoneCall.Fields.RegardingObjectId, new EntityReference(Account.EntityLogicalName, account)));
}

