using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Platform.Domain;

namespace Dynamics.Loyalty.Domain.Tests.Churn;

public sealed class KindBoundsTests
{
    [Theory]
    [InlineData(-100.0, 1, -100.0, 1)]
    [InlineData(0.01, 90, 0.01, 365)]
    [InlineData(100.0, 36500, 100.0, 36500)]
    public void Require_WithinBounds_IsTheWeight(double points, int halfLife, double cap, int window) =>
        Assert.Equal(
            new KindWeight((decimal)points, halfLife, (decimal)cap, window),
            KindBounds.Require((decimal)points, halfLife, (decimal)cap, window));

    [Theory]
    [InlineData(-100.01, 90, 60.0, 365, ChurnFaults.KindPoints)]
    [InlineData(0.0, 90, 60.0, 365, ChurnFaults.KindPoints)]
    [InlineData(100.01, 90, 60.0, 365, ChurnFaults.KindPoints)]
    [InlineData(null, 90, 60.0, 365, ChurnFaults.KindPoints)]
    [InlineData(30.0, -1, 60.0, 365, ChurnFaults.KindHalfLife)]
    [InlineData(30.0, 0, 60.0, 365, ChurnFaults.KindHalfLife)]
    [InlineData(30.0, 36501, 60.0, 365, ChurnFaults.KindHalfLife)]
    [InlineData(30.0, null, 60.0, 365, ChurnFaults.KindHalfLife)]
    [InlineData(30.0, 90, 0.0, 365, ChurnFaults.KindCap)]
    [InlineData(30.0, 90, 100.01, 365, ChurnFaults.KindCap)]
    [InlineData(30.0, 90, null, 365, ChurnFaults.KindCap)]
    [InlineData(30.0, 90, 60.0, -1, ChurnFaults.KindWindow)]
    [InlineData(30.0, 90, 60.0, 0, ChurnFaults.KindWindow)]
    [InlineData(30.0, 90, 60.0, 36501, ChurnFaults.KindWindow)]
    [InlineData(30.0, 90, 60.0, null, ChurnFaults.KindWindow)]
    public void Require_OutOfBounds_IsRefusedByItsOwnCode(double? points, int? halfLife, double? cap, int? window, string code) =>
        Assert.Equal(code, Assert.Throws<RuleViolationException>(() => KindBounds.Require((decimal?)points, halfLife, (decimal?)cap, window)).Code);
}
