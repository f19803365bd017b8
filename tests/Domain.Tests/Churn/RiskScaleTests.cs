using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Platform.Domain;

namespace Dynamics.Loyalty.Domain.Tests.Churn;

public sealed class RiskScaleTests
{
    [Theory]
    [InlineData(29, RiskStep.None)]
    [InlineData(30, RiskStep.Watch)]
    [InlineData(31, RiskStep.Watch)]
    [InlineData(54, RiskStep.Watch)]
    [InlineData(55, RiskStep.AtRisk)]
    [InlineData(79, RiskStep.AtRisk)]
    [InlineData(80, RiskStep.Critical)]
    [InlineData(100, RiskStep.Critical)]
    public void Level_FirstEvaluation_IsReachedAtTheThreshold(int score, RiskStep level) =>
        Assert.Equal(level, RiskScale.Shipped.Level(score, RiskStep.None));

    [Theory]
    [InlineData(76, RiskStep.Critical)]
    [InlineData(75, RiskStep.AtRisk)]
    [InlineData(51, RiskStep.AtRisk)]
    [InlineData(50, RiskStep.Watch)]
    [InlineData(26, RiskStep.Watch)]
    [InlineData(25, RiskStep.None)]
    public void Level_Falling_IsLeftFivePointsUnderTheThreshold(int score, RiskStep level) =>
        Assert.Equal(level, RiskScale.Shipped.Level(score, RiskStep.Critical));

    [Theory]
    [InlineData(54, RiskStep.Watch)]
    [InlineData(55, RiskStep.AtRisk)]
    public void Level_Rising_GetsNoBonus(int score, RiskStep level) => Assert.Equal(level, RiskScale.Shipped.Level(score, RiskStep.Watch));

    [Theory]
    [InlineData(0, 55, 80)]
    [InlineData(-1, 55, 80)]
    [InlineData(30, 30, 80)]
    [InlineData(30, 29, 80)]
    [InlineData(30, 80, 80)]
    [InlineData(80, 55, 30)]
    [InlineData(30, 55, 101)]
    [InlineData(null, 55, 80)]
    [InlineData(30, null, 80)]
    [InlineData(30, 55, null)]
    public void Of_ThresholdsOutOfOrder_IsRefused(int? watch, int? atRisk, int? critical) =>
        Assert.Equal(ChurnFaults.ScaleOrder, Assert.Throws<RuleViolationException>(() => RiskScale.Of(watch, atRisk, critical, 0)).Code);

    [Theory]
    [InlineData(1, 2, 3, 0)]
    [InlineData(30, 55, 100, 24)]
    [InlineData(10, 55, 100, 9)]
    [InlineData(30, 90, 100, 9)]
    public void Of_WidestScaleAndMargin_IsAccepted(int watch, int atRisk, int critical, int margin) =>
        Assert.Equal(RiskStep.Watch, RiskScale.Of(watch, atRisk, critical, margin).Level(watch, RiskStep.None));

    [Theory]
    [InlineData(30, 55, 100, 25, 24)]
    [InlineData(10, 55, 100, 10, 9)]
    [InlineData(30, 90, 100, 10, 9)]
    [InlineData(30, 55, 80, -1, 24)]
    [InlineData(30, 55, 80, null, 24)]
    public void Of_MarginAsLargeAsAStep_IsRefusedWithTheLargestThatIsAllowed(int watch, int atRisk, int critical, int? margin, int widest)
    {
        var refusal = Assert.Throws<RuleViolationException>(() => RiskScale.Of(watch, atRisk, critical, margin));

        Assert.Equal(ChurnFaults.ScaleMargin, refusal.Code);
        Assert.Equal([widest], refusal.Arguments);
    }
}
