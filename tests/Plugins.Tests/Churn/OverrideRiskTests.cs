using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Churn;

/// <summary>A person sets the level in place of the score, with a reason and a last day.</summary>
public sealed class OverrideRiskTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private ChurnScene Scene { get; } = new(environment);

    private DateTime Today => Environment.Now.Date;

    [Fact]
    public void Override_Set_IsTheLevelAtOnceAndTheComputedOneStaysBesideIt()
    {
        var account = Evaluated();

        Override(account, RiskLevel.Critical, "They asked for an offer elsewhere.", Today.AddDays(10));

        Assert.Equal((40, RiskLevel.Critical, RiskLevel.Watch), State(account));
        var row = Scene.History(account)[^1];
        Assert.Equal("override set", row.GetAttributeValue<string>(ChurnEvaluation.Fields.Trigger));
        Assert.Equal((RiskLevel.Watch, RiskLevel.Critical), (Level(row, ChurnEvaluation.Fields.OldLevel), Level(row, ChurnEvaluation.Fields.NewLevel)));
        Assert.Equal("They asked for an offer elsewhere.", row.GetAttributeValue<string>(ChurnEvaluation.Fields.OverrideReason));
        Assert.Equal(Today.AddDays(10), row.GetAttributeValue<DateTime?>(ChurnEvaluation.Fields.OverrideUntil));
        Assert.Equal(Environment.AdministratorId, row.GetAttributeValue<EntityReference>(ChurnEvaluation.Fields.ChangedById).Id);
        Assert.Contains("\"points\":40", row.GetAttributeValue<string>(ChurnEvaluation.Fields.Factors), StringComparison.Ordinal);
    }

    [Fact]
    public void Override_InForce_HoldsWhileTheScoreMoves()
    {
        var account = Evaluated();
        Override(account, RiskLevel.None, "Known complainer, happy contract.", Today.AddDays(10));

        Scene.Feedback(account, recommendation: 1);
        Environment.RunJobs();

        Assert.Equal((80, RiskLevel.None, RiskLevel.Critical), State(account));
    }

    [Theory]
    [InlineData(10, RiskLevel.Critical)]
    [InlineData(11, RiskLevel.Watch)]
    public void Override_AfterItsLastDay_GivesWayToTheComputedLevel(int days, RiskLevel level)
    {
        var account = Evaluated();
        Override(account, RiskLevel.Critical, "Gut feeling.", Today.AddDays(10));
        Environment.Now = Today.AddDays(days).AddHours(1);

        Scene.Evaluate(account);

        Assert.Equal(level, Scene.Level(account));
    }

    [Fact]
    public void Override_Expired_IsEmptiedAndWritesOneHistoryRow()
    {
        var account = Evaluated();
        Override(account, RiskLevel.Critical, "Gut feeling.", Today);
        Environment.Now = Environment.Now.AddDays(1);

        Scene.Evaluate(account);
        Scene.Evaluate(account);

        var row = Scene.History(account)[^1];
        Assert.Equal(3, Scene.History(account).Count);
        Assert.Equal("override expired", row.GetAttributeValue<string>(ChurnEvaluation.Fields.Trigger));
        Assert.Equal("Gut feeling.", row.GetAttributeValue<string>(ChurnEvaluation.Fields.OverrideReason));
        Assert.Equal((RiskLevel.Critical, RiskLevel.Watch), (Level(row, ChurnEvaluation.Fields.OldLevel), Level(row, ChurnEvaluation.Fields.NewLevel)));
        var columns = Environment.Read(
            Account.EntityLogicalName, account, Account.Fields.RiskOverride, Account.Fields.RiskOverrideReason, Account.Fields.RiskOverrideUntil);
        Assert.False(columns.Contains(Account.Fields.RiskOverride) || columns.Contains(Account.Fields.RiskOverrideReason) || columns.Contains(Account.Fields.RiskOverrideUntil));
    }

    [Fact]
    public void Override_EqualToTheComputedLevel_IsWrittenToTheHistoryToo()
    {
        var account = Evaluated();

        Override(account, RiskLevel.Watch, "Looked at it: right as it is.", Today.AddDays(30));

        Assert.Equal("override set", Scene.History(account)[^1].GetAttributeValue<string>(ChurnEvaluation.Fields.Trigger));
    }

    [Fact]
    public void Override_TakenBack_RestoresTheComputedLevelAndEmptiesReasonAndDay()
    {
        var account = Evaluated();
        Override(account, RiskLevel.Critical, "Gut feeling.", Today.AddDays(10));

        Environment.Service.Update(new Entity(Account.EntityLogicalName, account) { [Account.Fields.RiskOverride] = null });

        Assert.Equal((40, RiskLevel.Watch, RiskLevel.Watch), State(account));
        var row = Scene.History(account)[^1];
        Assert.Equal("override removed", row.GetAttributeValue<string>(ChurnEvaluation.Fields.Trigger));
        Assert.Equal("Gut feeling.", row.GetAttributeValue<string>(ChurnEvaluation.Fields.OverrideReason));
        Assert.Null(Environment.Read(Account.EntityLogicalName, account, Account.Fields.RiskOverrideUntil).GetAttributeValue<DateTime?>(Account.Fields.RiskOverrideUntil));
    }

    [Fact]
    public void Override_Prolonged_IsAChange()
    {
        var account = Evaluated();
        Override(account, RiskLevel.Critical, "Gut feeling.", Today.AddDays(10));

        Environment.Service.Update(new Entity(Account.EntityLogicalName, account) { [Account.Fields.RiskOverrideUntil] = Today.AddDays(20) });

        Assert.Equal("override changed", Scene.History(account)[^1].GetAttributeValue<string>(ChurnEvaluation.Fields.Trigger));
    }

    [Fact]
    public void Override_SecondWhileOneApplies_IsRefusedUntilTheFirstIsTakenBackOrOver()
    {
        var account = Evaluated();
        Override(account, RiskLevel.Critical, "Gut feeling.", Today.AddDays(10));

        var message = Refused(() => Override(account, RiskLevel.None, "Mine says otherwise.", Today.AddDays(5)));
        Assert.StartsWith("[LOY-OVERRIDE-IN-FORCE] ", message, StringComparison.Ordinal);
        Assert.Contains("2026-03-12", message, StringComparison.Ordinal);

        Environment.Now = Environment.Now.AddDays(11);
        Override(account, RiskLevel.None, "Mine says otherwise.", Today.AddDays(5));
        Assert.Equal(RiskLevel.None, Scene.Level(account));
    }

    [Theory]
    [InlineData(null, 10, "[LOY-OVERRIDE-REASON] ")]
    [InlineData(" ", 10, "[LOY-OVERRIDE-REASON] ")]
    [InlineData("Gut feeling.", null, "[LOY-OVERRIDE-UNTIL] ")]
    [InlineData("Gut feeling.", -1, "[LOY-OVERRIDE-UNTIL] ")]
    [InlineData("Gut feeling.", 367, "[LOY-OVERRIDE-UNTIL] ")]
    public void Override_Incomplete_IsRefusedAndKeepsTheLevel(string? reason, int? days, string head)
    {
        var account = Evaluated();

        var message = Refused(() => Override(account, RiskLevel.Critical, reason, days is { } ahead ? Today.AddDays(ahead) : null));

        Assert.StartsWith(head, message, StringComparison.Ordinal);
        Assert.Equal(RiskLevel.Watch, Scene.Level(account));
    }

    [Fact]
    public void Override_ReasonOrDayWithoutLevel_IsRefused()
    {
        var account = Evaluated();

        Assert.StartsWith("[LOY-OVERRIDE-LEVEL] ", Refused(() => Override(account, level: null, "Gut feeling.", until: null)), StringComparison.Ordinal);
        Assert.StartsWith("[LOY-OVERRIDE-LEVEL] ", Refused(() => Override(account, level: null, reason: null, Today)), StringComparison.Ordinal);
    }

    [Fact]
    public void Override_OfAnAccountNeverEvaluated_IsTheLevelUntilTakenBack()
    {
        var account = Scene.Account();

        Override(account, RiskLevel.AtRisk, "New customer, bad start.", Today.AddDays(10));
        Assert.Equal(RiskLevel.AtRisk, Scene.Level(account));

        Environment.Service.Update(new Entity(Account.EntityLogicalName, account) { [Account.Fields.RiskOverride] = null });
        Assert.Null(Scene.Level(account));
    }

    [Theory]
    [InlineData("Loyalty Officer", true)]
    [InlineData("Loyalty Manager", true)]
    [InlineData("Loyalty Administrator", true)]
    [InlineData("Loyalty Contributor", false)]
    [InlineData("Loyalty Reader", false)]
    public void Override_ByRole_IsForThoseWhoAnswerForTheRisk(string role, bool isAllowed)
    {
        var account = Evaluated();
        var user = Environment.User(role);
        // Whoever may write the account, here because it is shared with them, need not be allowed to override.
        Environment.Share(account, user);

        void Act() => Override(account, RiskLevel.Critical, "Gut feeling.", Today, Environment.As(user));

        if (isAllowed)
        {
            Act();
            Assert.Equal(user, Scene.History(account)[^1].GetAttributeValue<EntityReference>(ChurnEvaluation.Fields.ChangedById).Id);
        }
        else
        {
            Assert.StartsWith("[LOY-OVERRIDE-FORBIDDEN] ", Refused(Act), StringComparison.Ordinal);
        }
    }

    private Guid Evaluated()
    {
        Scene.Kind(SignalKind.Detractor, points: 40);
        var account = Scene.Account();
        Scene.Feedback(account, recommendation: 3);
        Environment.RunJobs();
        return account;
    }

    private void Override(Guid account, RiskLevel? level, string? reason, DateTime? until, IOrganizationService? service = null) =>
        Scene.Override(account, level, reason, until, service);

    private (int? Score, RiskLevel? Level, RiskLevel? Computed) State(Guid account)
    {
        var row = Environment.Read(Account.EntityLogicalName, account, Account.Fields.ChurnScore, Account.Fields.RiskLevel, Account.Fields.ComputedRiskLevel);
        return (row.GetAttributeValue<int?>(Account.Fields.ChurnScore), Level(row, Account.Fields.RiskLevel), Level(row, Account.Fields.ComputedRiskLevel));
    }

    private static RiskLevel? Level(Entity row, string column) => (RiskLevel?)row.GetAttributeValue<OptionSetValue>(column)?.Value;
}
