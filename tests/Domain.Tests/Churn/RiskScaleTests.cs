using Dynamics.Loyalty.Churn.Domain;

namespace Dynamics.Loyalty.Domain.Tests.Churn;

public sealed class RiskScaleTests
{
    private static readonly RiskScale Scale = new(30, 55, 80, dropMargin: 5);

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
        Assert.Equal(level, Scale.Level(score, RiskStep.None));

    [Theory]
    [InlineData(76, RiskStep.Critical)]
    [InlineData(75, RiskStep.AtRisk)]
    [InlineData(51, RiskStep.AtRisk)]
    [InlineData(50, RiskStep.Watch)]
    [InlineData(26, RiskStep.Watch)]
    [InlineData(25, RiskStep.None)]
    public void Level_Falling_IsLeftFivePointsUnderTheThreshold(int score, RiskStep level) =>
        Assert.Equal(level, Scale.Level(score, RiskStep.Critical));

    [Theory]
    [InlineData(54, RiskStep.Watch)]
    [InlineData(55, RiskStep.AtRisk)]
    public void Level_Rising_GetsNoBonus(int score, RiskStep level) => Assert.Equal(level, Scale.Level(score, RiskStep.Watch));

    [Fact]
    public void Level_ThresholdsOutOfOrder_ArePutInOrder() =>
        Assert.Equal(RiskStep.AtRisk, new RiskScale(80, 30, 55, dropMargin: -5).Level(79, RiskStep.Critical));
}
