using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Churn;

/// <summary>History is append-only and what is computed is not written by hand, whoever asks.</summary>
public sealed class HistoryLockTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private ChurnScene Scene { get; } = new(environment);

    [Fact]
    public void Evaluation_ChangedOrDeleted_IsRefusedEvenToTheAdministrator()
    {
        var row = Scene.History(Evaluated()).Single().ToEntityReference();

        var changed = Refused(() => Environment.Service.Update(
            new Entity(row.LogicalName, row.Id) { [ChurnEvaluation.Fields.NewScore] = 0 }));
        var deactivated = Refused(() => Environment.Service.Update(
            new Entity(row.LogicalName, row.Id) { [ChurnEvaluation.Fields.StateCode] = new OptionSetValue(1) }));
        var deleted = Refused(() => Environment.Service.Delete(row.LogicalName, row.Id));

        Assert.All([changed, deactivated, deleted], message => Assert.StartsWith("[LOY-HISTORY-LOCKED] ", message, StringComparison.Ordinal));
    }

    [Fact]
    public void Assignment_ChangedOrDeleted_IsRefusedEvenToTheAdministrator()
    {
        var account = Scene.Account();
        var row = Environment.Where(OwnerAssignment.EntityLogicalName, OwnerAssignment.Fields.AccountId, account).Single().ToEntityReference();

        var changed = Refused(() => Environment.Service.Update(
            new Entity(row.LogicalName, row.Id) { [OwnerAssignment.Fields.Explanation] = "{}" }));
        var deleted = Refused(() => Environment.Service.Delete(row.LogicalName, row.Id));

        Assert.All([changed, deleted], message => Assert.StartsWith("[LOY-HISTORY-LOCKED] ", message, StringComparison.Ordinal));
    }

    [Fact]
    public void History_OfADeletedAccount_GoesWithIt()
    {
        var account = Evaluated();

        Environment.Service.Delete(Account.EntityLogicalName, account);
        Environment.RunJobs();

        Assert.Empty(Scene.History(account));
        Assert.Empty(Environment.SignalsOf(account));
        Assert.Empty(Environment.Where(OwnerAssignment.EntityLogicalName, OwnerAssignment.Fields.AccountId, account));
    }

    [Fact]
    public void Risk_WrittenByHand_IsRefusedAndKeepsTheRow()
    {
        var account = Evaluated();
        object[] values = [0, new OptionSetValue((int)RiskLevel.None), new OptionSetValue((int)RiskLevel.None), "Fine.", Environment.Now.AddDays(1), true];
        string[] columns =
        [
            Account.Fields.ChurnScore,
            Account.Fields.RiskLevel,
            Account.Fields.ComputedRiskLevel,
            Account.Fields.RiskReasons,
            Account.Fields.RiskEvaluatedOn,
            Account.Fields.RelationalParadox,
        ];

        Assert.All(columns.Zip(values), column => Assert.StartsWith(
            "[LOY-RISK-COMPUTED] ",
            Refused(() => Environment.Service.Update(new Entity(Account.EntityLogicalName, account) { [column.First] = column.Second })),
            StringComparison.Ordinal));

        Assert.Equal(40, Scene.Score(account));
    }

    [Fact]
    public void Risk_SentBackAsItWasRead_IsAccepted()
    {
        var risk = Scene.Risk(Evaluated());

        Environment.Service.Update(risk);

        Assert.Equal(40, Scene.Score(risk.Id));
    }

    [Theory]
    [InlineData(Account.Fields.ChurnScore, "[LOY-RISK-COMPUTED] ")]
    [InlineData(Account.Fields.RiskOverride, "[LOY-OVERRIDE-NEW-ACCOUNT] ")]
    public void Account_CreatedWithARisk_IsRefused(string column, string head)
    {
        object value = string.Equals(column, Account.Fields.ChurnScore, StringComparison.Ordinal) ? 99 : new OptionSetValue((int)RiskLevel.Critical);

        var message = Refused(() => Environment.Create(Account.EntityLogicalName, (Account.Fields.Name, "Account"), (column, value)));

        Assert.StartsWith(head, message, StringComparison.Ordinal);
    }

    private Guid Evaluated()
    {
        Scene.Kind(SignalKind.Detractor, points: 40);
        var account = Scene.Account();
        Scene.Feedback(account, recommendation: 3);
        Environment.RunJobs();
        return account;
    }
}
