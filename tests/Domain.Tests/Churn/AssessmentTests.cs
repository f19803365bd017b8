using Dynamics.Loyalty.Churn.Domain;
using static Dynamics.Loyalty.Domain.Tests.Churn.Signals;

namespace Dynamics.Loyalty.Domain.Tests.Churn;

public sealed class AssessmentTests
{
    private static readonly KindWeight Forty = new(40, HalfLifeDays: 30, Cap: 100, WindowDays: 90);

    [Fact]
    public void Of_NoSignal_IsZeroWithoutFactors()
    {
        var assessment = Assessment.Of([], Weights((1, Forty)), Now);

        Assert.Equal(0, assessment.Score);
        Assert.Empty(assessment.Factors);
    }

    [Theory]
    [InlineData(0, 40)]
    [InlineData(30, 20)]
    [InlineData(60, 10)]
    [InlineData(90, 5)]
    [InlineData(90.1, 0)]
    [InlineData(-5, 40)]
    public void Of_AgeingSignal_HalvesAndEndsWithItsWindow(double ageDays, int score) =>
        Assert.Equal(score, Assessment.Of([Signal(1, ageDays)], Weights((1, Forty)), Now).Score);

    [Theory]
    [InlineData(10.4, 10)]
    [InlineData(10.5, 11)]
    [InlineData(10.6, 11)]
    public void Of_Fraction_RoundsHalfUp(double points, int score) =>
        Assert.Equal(score, Assessment.Of([Signal(1)], Weights((1, Forty with { Points = (decimal)points })), Now).Score);

    [Fact]
    public void Of_ManySignals_StopsAtTheCap()
    {
        var factor = Assessment.Of([Signal(1, evidence: "a"), Signal(1, evidence: "b")], Weights((1, Forty with { Cap = 60 })), Now).Factors.Single();

        Assert.Equal((60m, 2), (factor.Points, factor.Signals));
    }

    [Theory]
    [InlineData(15)]
    [InlineData(-15)]
    public void Of_ReassuringKind_IsCappedBySize(int cap)
    {
        var weights = Weights((1, Forty), (2, new KindWeight(-10, 30, cap, 90)));

        var assessment = Assessment.Of([Signal(1), Signal(2, evidence: "a"), Signal(2, evidence: "b")], weights, Now);

        Assert.Equal(25, assessment.Score);
    }

    [Fact]
    public void Of_OnlyReassurance_IsNotBelowZero() =>
        Assert.Equal(0, Assessment.Of([Signal(2)], Weights((2, new KindWeight(-10, 30, 15, 90))), Now).Score);

    [Fact]
    public void Of_MoreThanAHundred_IsAHundred() =>
        Assert.Equal(100, Assessment.Of([Signal(1), Signal(2)], Weights((1, Forty with { Points = 80 }), (2, Forty with { Points = 80 })), Now).Score);

    [Fact]
    public void Of_KindWithoutWeight_DoesNotCount() =>
        Assert.Empty(Assessment.Of([Signal(7)], Weights((1, Forty)), Now).Factors);

    [Fact]
    public void Of_Factors_AreOrderedByWeightAndLedByTheLatest()
    {
        var weights = Weights((1, Forty with { Points = 10 }), (2, Forty), (3, Forty with { Points = -20 }));

        var factors = Assessment.Of([Signal(1), Signal(2, 5, "old"), Signal(2, 1, "new"), Signal(3)], weights, Now).Factors;

        Assert.Equal([2, 3, 1], factors.Select(factor => factor.Kind));
        Assert.Equal("new", factors[0].Leading.EvidenceId);
    }
}
