using Dynamics.Loyalty.Churn.Domain;

namespace Dynamics.Loyalty.Domain.Tests.Churn;

public sealed class RiskOverrideTests
{
    private static readonly DateTime Now = new(2026, 3, 2, 23, 59, 59, DateTimeKind.Utc);

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void IsInForce_UntilItsLastDayIsOver(int days, bool isInForce) => Assert.Equal(isInForce, Until(days).IsInForce(Now));

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(366, true)]
    [InlineData(367, false)]
    public void EndsInTime_FromTodayToAYearAhead(int days, bool isInTime) => Assert.Equal(isInTime, Until(days).EndsInTime(Now));

    private static RiskOverride Until(int days) => new(RiskStep.Critical, Now.Date.AddDays(days));
}
