using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Churn;

/// <summary>What a feedback says of the risk follows when the feedback is corrected or taken back.</summary>
public sealed class CorrectFeedbackTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private ChurnScene Scene { get; } = new(environment);

    [Fact]
    public void Feedback_ScoreCorrectedToPraise_ClearsItsSignalAndLowersTheScore()
    {
        var account = Scene.Account();
        var feedback = Scene.Feedback(account, relational: 1);
        Environment.RunJobs();
        Assert.Equal(20, Scene.Score(account));
        Environment.Now = Environment.Now.AddHours(1);

        Change(feedback, Feedback.Fields.RelationalScore, 9);
        Environment.RunJobs();

        Assert.Equal(Environment.Now, Environment.SignalsOf(account).Single().GetAttributeValue<DateTime?>(ChurnSignal.Fields.ClearedOn));
        Assert.Equal(0, Scene.Score(account));
    }

    [Fact]
    public void Feedback_CorrectedAndCorrectedBack_OpensTheSameSignalAgain()
    {
        var account = Scene.Account();
        var feedback = Scene.Feedback(account, relational: 1);

        Change(feedback, Feedback.Fields.RelationalScore, 9);
        Change(feedback, Feedback.Fields.RelationalScore, 2);
        Environment.RunJobs();

        Assert.Null(Environment.SignalsOf(account).Single().GetAttributeValue<DateTime?>(ChurnSignal.Fields.ClearedOn));
        Assert.Equal("Dissatisfied with the relation: 2 of 10.", Scene.Risk(account).GetAttributeValue<string>(Account.Fields.RiskReasons));
    }

    [Fact]
    public void Feedback_MovedToAnotherAccount_TakesItsSignalsAlong()
    {
        var (from, to) = (Scene.Account(), Scene.Account());
        var feedback = Scene.Feedback(from, relational: 1);
        Environment.RunJobs();

        Change(feedback, Feedback.Fields.AccountId, new EntityReference(Account.EntityLogicalName, to));
        Environment.RunJobs();

        Assert.Equal((0, 20), (Scene.Score(from), Scene.Score(to)));
    }

    [Fact]
    public void Feedback_DatedEarlier_AgesItsSignal()
    {
        Scene.Kind(SignalKind.Detractor, points: 40, halfLife: 30);
        var account = Scene.Account();
        var feedback = Scene.Feedback(account, recommendation: 0);

        Change(feedback, Feedback.Fields.GivenOn, Environment.Now.AddDays(-30));
        Environment.RunJobs();

        Assert.Equal(20, Scene.Score(account));
    }

    [Fact]
    public void Feedback_Deactivated_SaysNothingUntilItIsActiveAgain()
    {
        var account = Scene.Account();
        var feedback = Scene.Feedback(account, relational: 1);

        Change(feedback, Feedback.Fields.StateCode, new OptionSetValue((int)Feedback.StateCode.Inactive));
        Environment.RunJobs();
        Assert.Equal(0, Scene.Score(account));

        Change(feedback, Feedback.Fields.StateCode, new OptionSetValue((int)Feedback.StateCode.Active));
        Environment.RunJobs();
        Assert.Equal(20, Scene.Score(account));
    }

    [Fact]
    public void Feedback_Deleted_ClearsItsSignalsAndTheParadox()
    {
        var account = Scene.Account();
        Scene.Feedback(account, technical: 9, relational: 4);
        var feedback = Scene.Feedback(account, technical: 9, relational: 4);
        Environment.RunJobs();
        Assert.True(Scene.Risk(account).GetAttributeValue<bool>(Account.Fields.RelationalParadox));

        Environment.Service.Delete(Feedback.EntityLogicalName, feedback);
        Environment.RunJobs();

        Assert.Single(Environment.SignalsOf(account), signal => !signal.Contains(ChurnSignal.Fields.ClearedOn));
        Assert.False(Scene.Risk(account).GetAttributeValue<bool>(Account.Fields.RelationalParadox));
    }

    [Fact]
    public void Feedback_SentBackAsItWasRead_CausesNoEvaluation()
    {
        var account = Scene.Account();
        var feedback = Scene.Feedback(account, relational: 1);
        Environment.RunJobs();
        var row = Environment.Read(Feedback.EntityLogicalName, feedback, Feedback.Fields.RelationalScore, Feedback.Fields.AccountId);
        Environment.Now = Environment.Now.AddYears(1);

        Environment.Service.Update(row);
        Environment.RunJobs();

        Assert.Single(Scene.History(account));
    }

    [Fact]
    public void Feedback_CorrectedBeyondReason_IsRefused()
    {
        var feedback = Scene.Feedback(Scene.Account(), relational: 1);
        var last = new DateTime(1899, 12, 31, 23, 59, 59, DateTimeKind.Utc);

        Assert.StartsWith("[LOY-FEEDBACK-ACCOUNT-REQUIRED] ", Refused(() => Change(feedback, Feedback.Fields.AccountId, value: null)), StringComparison.Ordinal);
        Assert.StartsWith("[LOY-FEEDBACK-DATE-REQUIRED] ", Refused(() => Change(feedback, Feedback.Fields.GivenOn, value: null)), StringComparison.Ordinal);
        Assert.StartsWith("[LOY-DATE-RANGE] ", Refused(() => Change(feedback, Feedback.Fields.GivenOn, last)), StringComparison.Ordinal);
    }

    [Fact]
    public void Feedback_CorrectedByAContributor_ReachesTheScoreThatTheyMayNotSee()
    {
        var contributor = Environment.As(Environment.User("Loyalty Contributor"));
        var account = Scene.Account();
        var feedback = contributor.Create(new Entity(Feedback.EntityLogicalName)
        {
            [Feedback.Fields.AccountId] = new EntityReference(Account.EntityLogicalName, account),
            [Feedback.Fields.RelationalScore] = 1,
        });

        contributor.Update(new Entity(Feedback.EntityLogicalName, feedback) { [Feedback.Fields.RelationalScore] = 9 });
        Environment.RunJobs();

        Assert.Equal(0, Scene.Score(account));
    }

    private void Change(Guid feedback, string column, object? value) =>
        Environment.Service.Update(new Entity(Feedback.EntityLogicalName, feedback) { [column] = value });
}
