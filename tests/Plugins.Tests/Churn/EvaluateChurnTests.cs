using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Churn;

public sealed class EvaluateChurnTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private ChurnScene Scene { get; } = new(environment);

    [Theory]
    [InlineData(6, 6, 7, new SignalKind[0])]
    [InlineData(5, null, null, new[] { SignalKind.TechnicalDissatisfaction })]
    [InlineData(null, 5, null, new[] { SignalKind.RelationalDissatisfaction })]
    [InlineData(null, null, 6, new[] { SignalKind.Detractor })]
    [InlineData(null, null, 8, new SignalKind[0])]
    [InlineData(9, 9, 9, new[] { SignalKind.Promoter })]
    [InlineData(0, 0, 0, new[] { SignalKind.TechnicalDissatisfaction, SignalKind.RelationalDissatisfaction, SignalKind.Detractor })]
    public void Feedback_Scored_RaisesItsSignals(int? technical, int? relational, int? recommendation, SignalKind[] kinds)
    {
        var account = Scene.Account();

        var feedback = Scene.Feedback(account, technical, relational, recommendation);

        var signals = Environment.SignalsOf(account);
        Assert.Equal(kinds.Order(), signals.Select(signal => (SignalKind)signal.GetAttributeValue<OptionSetValue>(ChurnSignal.Fields.Kind).Value).Order());
        Assert.All(signals, signal => Assert.Equal(feedback.ToString("D"), signal.GetAttributeValue<string>(ChurnSignal.Fields.EvidenceId)));
    }

    [Fact]
    public void Feedback_DatedAhead_CountsFromNow()
    {
        var account = Scene.Account();

        Scene.Feedback(account, relational: 2, givenOn: Environment.Now.AddYears(10));

        Assert.Equal(Environment.Now, Environment.SignalsOf(account).Single().GetAttributeValue<DateTime>(ChurnSignal.Fields.RaisedOn));
    }

    [Fact]
    public void Feedback_WithoutAccount_IsRefused()
    {
        var message = Refused(() => Environment.Create(Feedback.EntityLogicalName, (Feedback.Fields.RelationalScore, 2)));

        Assert.StartsWith("[LOY-FEEDBACK-ACCOUNT-REQUIRED] ", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Feedback_FromBefore1900_IsRefusedAndLeavesNoSignal()
    {
        var account = Scene.Account();
        var first = new DateTime(1900, 1, 1, 0, 0, 0, DateTimeKind.Utc);

        var message = Refused(() => Scene.Feedback(account, relational: 2, givenOn: first.AddSeconds(-1)));

        Assert.StartsWith("[LOY-DATE-RANGE] ", message, StringComparison.Ordinal);
        Assert.Empty(Environment.SignalsOf(account));
        Assert.NotEqual(Guid.Empty, Scene.Feedback(account, relational: 2, givenOn: first));
    }

    [Fact]
    public void Feedback_Negative_ShowsInTheAccountAfterOneAsynchronousStep()
    {
        Scene.Kind(SignalKind.RelationalDissatisfaction, points: 40);
        var account = Scene.Account();
        Assert.Null(Scene.Score(account));

        Scene.Feedback(account, relational: 2);
        Environment.RunJobs();

        Assert.Equal(40, Scene.Score(account));
        Assert.Equal(RiskLevel.Watch, Scene.Level(account));
        var risk = Scene.Risk(account);
        Assert.Equal("Dissatisfied with the relation: 2 of 10.", risk.GetAttributeValue<string>(Account.Fields.RiskReasons));
        Assert.Equal(Environment.Now, risk.GetAttributeValue<DateTime?>(Account.Fields.RiskEvaluatedOn));
        var history = Scene.History(account).Single();
        Assert.Null(history.GetAttributeValue<int?>(ChurnEvaluation.Fields.OldScore));
        Assert.Equal(40, history.GetAttributeValue<int?>(ChurnEvaluation.Fields.NewScore));
        Assert.Contains("\"fr\":\"Insatisfait de la relation\u00A0: 2 sur 10.\"", history.GetAttributeValue<string>(ChurnEvaluation.Fields.Factors), StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluation_NothingChanged_WritesNothing()
    {
        Scene.Kind(SignalKind.Detractor, points: 40);
        var account = Scene.Account();
        Scene.Feedback(account, recommendation: 3);
        Environment.RunJobs();
        var before = Scene.Risk(account).GetAttributeValue<DateTime?>(Account.Fields.RiskEvaluatedOn);
        Environment.Now = Environment.Now.AddMinutes(5);

        var response = Scene.Evaluate(account);

        Assert.False((bool)response[EvaluateChurnApi.Response.Changed]);
        Assert.Single(Scene.History(account));
        Assert.Equal(before, Scene.Risk(account).GetAttributeValue<DateTime?>(Account.Fields.RiskEvaluatedOn));
    }

    [Fact]
    public void Evaluation_AfterAHalfLife_IsHalf()
    {
        Scene.Kind(SignalKind.Detractor, points: 60, halfLife: 30);
        var account = Scene.Account();
        Scene.Feedback(account, recommendation: 3);
        Environment.Now = Environment.Now.AddDays(30);

        Scene.Evaluate(account);

        Assert.Equal(30, Scene.Score(account));
    }

    [Fact]
    public void Evaluation_JustUnderTheThreshold_KeepsTheLevelUntilFivePointsUnder()
    {
        Scene.Kind(SignalKind.Detractor, points: 80, halfLife: 100);
        var account = Scene.Account();
        Scene.Feedback(account, recommendation: 3);
        Environment.RunJobs();
        Assert.Equal(RiskLevel.Critical, Scene.Level(account));

        Environment.Now = Environment.Now.AddDays(7);
        Scene.Evaluate(account);
        Assert.Equal((76, RiskLevel.Critical), (Scene.Score(account), Scene.Level(account)));

        Environment.Now = Environment.Now.AddDays(2);
        Scene.Evaluate(account);
        Assert.Equal((75, RiskLevel.AtRisk), (Scene.Score(account), Scene.Level(account)));
    }

    [Fact]
    public void Evaluation_KindSwitchedOff_DoesNotCount()
    {
        Scene.Kind(SignalKind.Detractor, points: 40, isActive: false);
        var account = Scene.Account();
        Scene.Feedback(account, recommendation: 3);

        var response = Scene.Evaluate(account);

        Assert.Equal(0, response[EvaluateChurnApi.Response.Score]);
        Assert.Equal("[]", response[EvaluateChurnApi.Response.Factors]);
    }

    [Fact]
    public void Evaluation_NoKindsConfigured_UsesTheShippedWeights()
    {
        var account = Scene.Account();
        Scene.Feedback(account, recommendation: 3);
        Environment.RunJobs();

        Assert.Equal(20, Scene.Score(account));
    }

    [Fact]
    public void Evaluation_TechniquePraisedRelationCriticized_RaisesTheParadoxFlag()
    {
        var account = Scene.Account();
        Scene.Feedback(account, technical: 9, relational: 6);
        Environment.RunJobs();
        Assert.False(Scene.Risk(account).GetAttributeValue<bool>(Account.Fields.RelationalParadox));

        Scene.Feedback(account, technical: 8, relational: 4);
        Environment.RunJobs();

        Assert.True(Scene.Risk(account).GetAttributeValue<bool>(Account.Fields.RelationalParadox));
    }

    [Fact]
    public void Evaluation_OfAnEvent_CostsAtMostSixServiceCalls()
    {
        var account = Scene.Account();
        Scene.Feedback(account, technical: 2, relational: 2, recommendation: 2);

        Environment.RunJobs();

        Assert.All(Environment.Observed.Where(cost => cost.JobName is not null), job => Assert.InRange(job.ServiceCalls, 0, 6));
        Assert.Equal(52, Scene.Score(account));
    }

    [Fact]
    public void Evaluation_SameAccountTwiceInTheQueue_WritesOneHistoryRow()
    {
        var account = Scene.Account();
        Scene.Feedback(account, relational: 2);
        Scene.Feedback(account, relational: 1);

        Environment.RunJobs();

        Assert.Single(Scene.History(account));
    }
}
