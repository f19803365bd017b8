using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Plays.Domain;

namespace Dynamics.Loyalty.Domain.Tests.Plays;

public sealed class PlayRuleTests
{
    [Theory]
    [InlineData(RiskStep.None, RiskStep.Watch, false)]
    [InlineData(RiskStep.None, RiskStep.AtRisk, true)]
    [InlineData(RiskStep.Watch, RiskStep.AtRisk, true)]
    [InlineData(RiskStep.Watch, RiskStep.Critical, true)]
    [InlineData(RiskStep.AtRisk, RiskStep.Critical, true)]
    [InlineData(RiskStep.AtRisk, RiskStep.AtRisk, false)]
    [InlineData(RiskStep.Critical, RiskStep.AtRisk, false)]
    [InlineData(RiskStep.Critical, RiskStep.None, false)]
    public void Rises_WhenALevelThatOpensPlaysIsReachedFromBelow(RiskStep before, RiskStep after, bool rises) =>
        Assert.Equal(rises, PlayRule.Rises(before, after));

    [Theory]
    [InlineData(RiskStep.AtRisk, RiskStep.Watch, true)]
    [InlineData(RiskStep.Critical, RiskStep.None, true)]
    [InlineData(RiskStep.Critical, RiskStep.AtRisk, false)]
    [InlineData(RiskStep.Watch, RiskStep.None, false)]
    [InlineData(RiskStep.None, RiskStep.AtRisk, true)]
    public void Concerns_AlsoAFallBelowBoth(RiskStep before, RiskStep after, bool concerns) =>
        Assert.Equal(concerns, PlayRule.Concerns(before, after));
}
