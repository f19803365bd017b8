using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Platform.Domain;

namespace Dynamics.Loyalty.Domain.Tests.Churn;

/// <summary>A population whose answers are known: every account has one signal, which weighs its points and never fades.</summary>
public sealed class BacktestHorizonTests
{
    private static readonly DateTime Left = new(2026, 3, 2, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Of_KnownPopulation_CountsRatesAndLift()
    {
        // 20 leavers, 15 of them critical and 5 without risk; 80 others, 2 of them at risk. Others stand for one each.
        var horizon = Run(Leavers(15, 90).Concat(Leavers(5, 0)).Concat(Stayers(2, 60)).Concat(Stayers(78, 0)));

        Assert.Equal((20, 80), (horizon.Leavers, horizon.Stayers));
        Assert.Equal(0.2, horizon.BaseRate!.Value, 10);
        Assert.Equal(15.0 / 17, horizon.BandRate!.Value, 10);
        Assert.Equal(15.0 / 17 / 0.2, horizon.Lift!.Value, 10);
        Assert.Equal(0.75, horizon.Caught!.Value, 10);
        var levels = horizon.Levels().ToList();
        Assert.Equal([5, 0, 0, 15], levels.Select(level => level.Leavers));
        Assert.Equal([78, 0, 2, 0], levels.Select(level => level.Stayers));
        Assert.Equal([5.0 / 83, null, 0.0, 1.0], levels.Select(level => level.LeaveRate));
    }

    [Fact]
    public void Of_SampledOthers_CountsThemForThoseTheyStandFor()
    {
        var horizon = Run(Leavers(10, 90).Concat(Stayers(10, 0)).Concat(Stayers(10, 60)), weight: 99);

        Assert.Equal(10.0 / (10 + (20 * 99)), horizon.BaseRate!.Value, 10);
        Assert.Equal(10.0 / (10 + (10 * 99)), horizon.BandRate!.Value, 10);
    }

    [Fact]
    public void Of_Factors_AreThoseOfTheLeaversByTheirMeanPoints()
    {
        var horizon = Run(Leavers(3, 90).Concat(Leavers(1, 0)).Concat(Stayers(5, 60)));

        var factor = Assert.Single(horizon.Factors);
        Assert.Equal((1, 3, 0.75, 67.5m), (factor.Kind, factor.Leavers, factor.Share, factor.Points));
    }

    [Theory]
    [InlineData(-61, RiskStep.Critical)]
    [InlineData(-60, RiskStep.Critical)]
    [InlineData(-59, RiskStep.None)]
    public void Of_Signal_CountsWhenItWasRaisedByThen(int raised, RiskStep level)
    {
        var horizon = Run([Case(isLeaver: true, points: 90, raisedOn: Left.AddDays(raised))]);

        Assert.Equal(level, horizon.Levels().Single(one => one.Leavers == 1).Level);
    }

    [Fact]
    public void Of_AccountYoungerThanThat_IsLeftOut()
    {
        var young = Case(isLeaver: true, points: 90);
        var horizon = Run([young with { Past = young.Past with { CreatedOn = Left.AddDays(-59) } }]);

        Assert.Equal(0, horizon.Leavers);
        Assert.Null(horizon.BaseRate);
        Assert.Null(horizon.Lift);
        Assert.Null(horizon.Caught);
    }

    [Theory]
    [InlineData(19, 0, 81, BacktestVerdict.TooFew)]
    [InlineData(20, 0, 80, BacktestVerdict.Green)]
    [InlineData(21, 0, 79, BacktestVerdict.Green)]
    [InlineData(20, 10, 70, BacktestVerdict.Green)]
    [InlineData(20, 11, 69, BacktestVerdict.NotYet)]
    public void Verdict_NeedsTwentyDeparturesAndTwoThirdsCaught(int caught, int missed, int others, string verdict) =>
        Assert.Equal(verdict, BacktestVerdict.Of(Run(Leavers(caught, 90).Concat(Leavers(missed, 0)).Concat(Stayers(others, 0)))));

    [Theory]
    [InlineData(20, BacktestVerdict.Green)]
    [InlineData(19, BacktestVerdict.Green)]
    [InlineData(21, BacktestVerdict.NotYet)]
    public void Verdict_NeedsThreeTimesTheBaseRate(int alarmed, string verdict) =>
        // 20 leavers of 120, all caught: the base rate is a sixth, the band's rate 20 of 40 when twenty others are in it.
        Assert.Equal(verdict, BacktestVerdict.Of(Run(Leavers(20, 90).Concat(Stayers(alarmed, 60)).Concat(Stayers(100 - alarmed, 0)))));

    private static BacktestHorizon Run(IEnumerable<BacktestCase> cases, double weight = 1) =>
        BacktestHorizon.Of(cases, BacktestVerdict.JudgedDays, Score, RiskScale.Shipped, weight);

    private static Assessment Score(AccountFacts facts, DateTime at) =>
        new(
            facts.Signals.Sum(signal => int.Parse(signal.EvidenceId, System.Globalization.CultureInfo.InvariantCulture)),
            [.. facts.Signals.Where(signal => signal.EvidenceId != "0").Select(signal => new Factor(signal.Kind, decimal.Parse(signal.EvidenceId, System.Globalization.CultureInfo.InvariantCulture), 1, signal))]);

    private static IEnumerable<BacktestCase> Leavers(int count, int points) => Enumerable.Repeat(Case(isLeaver: true, points), count);

    private static IEnumerable<BacktestCase> Stayers(int count, int points) => Enumerable.Repeat(Case(isLeaver: false, points), count);

    private static BacktestCase Case(bool isLeaver, int points, DateTime? raisedOn = null)
    {
        var text = points.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var signal = new Signal(1, raisedOn ?? Left.AddYears(-1), "row", text, new LocalizedText("Fact.", "Fait."));
        var past = new AccountPast(
            new Evidence("account", Guid.Empty), Left.AddYears(-2), [new PastSignal(signal, ClearedOn: null)], [], [], [], RenewalOn: null);
        return new BacktestCase(past, Left, isLeaver);
    }
}
