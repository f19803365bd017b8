using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Churn;

public sealed class EvaluateRangeTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private ChurnScene Churn { get; } = new(environment);

    private RangeScene Scene { get; } = new(environment);

    [Fact]
    public void FirstRun_EvaluatesEveryActiveAccountAndKeepsARange()
    {
        var accounts = Accounts(3);
        var inactive = Churn.Account();
        Environment.Service.Update(new Entity(Account.EntityLogicalName, inactive) { [Account.Fields.StateCode] = new OptionSetValue(1) });

        Assert.Equal((3, 3, false), Scene.Run());

        Assert.All(accounts, account => Assert.Equal((0, RiskLevel.None), (Churn.Score(account), Churn.Level(account))));
        Assert.All(accounts, account => Assert.Equal(EvaluateRangeApi.Name, Churn.History(account).Single().GetAttributeValue<string>(ChurnEvaluation.Fields.Trigger)));
        Assert.Null(Churn.Score(inactive));
        var range = Scene.Ranges().Single();
        Assert.Equal(Environment.Now, range.GetAttributeValue<DateTime?>(EvaluationRange.Fields.LastRunOn));
        Assert.Equal(Environment.Now, range.GetAttributeValue<DateTime?>(EvaluationRange.Fields.HeartbeatOn));
        Assert.Equal(RunState.Idle, State(range));
        Assert.Equal(0, range.GetAttributeValue<int>(EvaluationRange.Fields.Attempt));
    }

    [Fact]
    public void NoAccounts_TheRunIsShownAllTheSame()
    {
        Assert.Equal((0, 0, false), Scene.Run());

        Assert.Equal(Environment.Now, Scene.Ranges().Single().GetAttributeValue<DateTime?>(EvaluationRange.Fields.LastRunOn));
    }

    [Fact]
    public void ManyAccounts_AreCutIntoRangesInTheFirstRound()
    {
        Scene.Size(2);
        var accounts = Accounts(7);

        Assert.Equal((4, 7, 7), Scene.RunAll());

        Assert.Equal([1, 2, 3, 4], Scene.Ranges().Select(range => range.GetAttributeValue<int>(EvaluationRange.Fields.Number)));
        Assert.All(accounts, account => Assert.Single(Churn.History(account)));
    }

    [Theory]
    [InlineData(19.9, 0)]
    [InlineData(20, 5)]
    [InlineData(20.1, 5)]
    public void Round_IsOverForTwentyHours(double hours, int evaluated)
    {
        Accounts(5);
        Scene.RunAll();
        Environment.Now = Environment.Now.AddHours(hours);

        Assert.Equal((evaluated, 0, false), Scene.Run());
    }

    [Fact]
    public void NextRound_WritesOnlyWhatChanged()
    {
        Scene.Size(2);
        var (calm, angry) = (Churn.Account(), Churn.Account());
        Churn.Kind(SignalKind.Detractor, points: 40, halfLife: 1);
        Churn.Feedback(angry, recommendation: 2);
        Scene.RunAll();
        var before = Environment.Read(Account.EntityLogicalName, calm, Account.Fields.ModifiedOn).RowVersion;
        Environment.Now = Environment.Now.AddDays(1);

        var (_, evaluated, changed) = Scene.RunAll();

        Assert.Equal((2, 1), (evaluated, changed));
        Assert.Equal(20, Churn.Score(angry));
        Assert.Equal(before, Environment.Read(Account.EntityLogicalName, calm, Account.Fields.ModifiedOn).RowVersion);
        Assert.Single(Churn.History(calm));
    }

    [Fact]
    public void TimeOver_StopsAndTheNextCallGoesOn()
    {
        Accounts(3);

        Assert.Equal((1, 1, true), Scene.Run(maxSeconds: 0));
        Assert.NotNull(Scene.Ranges().Single().GetAttributeValue<string>(EvaluationRange.Fields.Watermark));
        Assert.Null(Scene.Ranges().Single().GetAttributeValue<DateTime?>(EvaluationRange.Fields.LastRunOn));
        Environment.Now = Environment.Now.AddHours(1);

        Assert.Equal((2, 2, 2), Scene.RunAll(maxSeconds: 0));
        Assert.Null(Scene.Ranges().Single().GetAttributeValue<string>(EvaluationRange.Fields.Watermark));
        Assert.Equal(Environment.Now, Scene.Ranges().Single().GetAttributeValue<DateTime?>(EvaluationRange.Fields.LastRunOn));
    }

    [Fact]
    public void AccountsAddedLater_AreEvaluatedInTheNextRound()
    {
        Scene.Size(2);
        Accounts(4);
        Scene.RunAll();
        var added = Accounts(4);
        Environment.Now = Environment.Now.AddDays(1);

        var (_, evaluated, changed) = Scene.RunAll();

        Assert.Equal((8, 4), (evaluated, changed));
        Assert.All(added, account => Assert.Single(Churn.History(account)));
    }

    [Fact]
    public void StartersAtOnce_ShareTheWorkWithoutDoingItTwice()
    {
        Scene.Size(3);
        var accounts = Accounts(30);
        var runs = new (int Calls, int Evaluated, int Changed)[4];

        Parallel.For(0, runs.Length, new ParallelOptions { MaxDegreeOfParallelism = runs.Length }, starter => runs[starter] = Scene.RunAll());

        Assert.Equal(30, runs.Sum(run => run.Evaluated));
        Assert.All(accounts, account => Assert.Single(Churn.History(account)));
        Assert.All(Scene.Ranges(), range => Assert.Equal(RunState.Idle, State(range)));
    }

    [Fact]
    public void Evaluation_OfManyAccounts_GivesWhatOneByOneGives()
    {
        var accounts = Accounts(6);
        Churn.Feedback(accounts[0], technical: 9, relational: 1, recommendation: 3);
        Churn.Feedback(accounts[0], technical: 9, relational: 2);
        Churn.Feedback(accounts[1], recommendation: 10);
        Environment.Service.Update(new Entity(Account.EntityLogicalName, accounts[2]) { [Account.Fields.LoyaltyOwnerId] = null });
        Environment.Service.Update(new Entity(Account.EntityLogicalName, accounts[3]) { [Account.Fields.RenewalOn] = Environment.Now.Date.AddDays(10) });
        Environment.Now = Environment.Now.AddDays(2);
        Scene.Run();
        var together = accounts.Select(Risk).ToList();

        foreach (var account in accounts)
            Assert.False((bool)Churn.Evaluate(account)[EvaluateChurnApi.Response.Changed]);

        Assert.Equal(together, accounts.Select(Risk));
        Assert.Equal(6, together.Count);
        Assert.True(together.Select(risk => risk.Score).Distinct().Count() >= 4);
    }

    private List<Guid> Accounts(int count) => [.. Enumerable.Range(0, count).Select(_ => Churn.Account())];

    private (int? Score, string? Reasons, bool Paradox) Risk(Guid account)
    {
        var risk = Churn.Risk(account);
        return (
            risk.GetAttributeValue<int?>(Account.Fields.ChurnScore),
            risk.GetAttributeValue<string>(Account.Fields.RiskReasons),
            risk.GetAttributeValue<bool>(Account.Fields.RelationalParadox));
    }

    private static RunState State(Entity range) => (RunState)range.GetAttributeValue<OptionSetValue>(EvaluationRange.Fields.RunState).Value;
}
