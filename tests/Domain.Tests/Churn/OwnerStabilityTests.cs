using Dynamics.Loyalty.Churn.Domain;
using static Dynamics.Loyalty.Domain.Tests.Churn.Facts;
using static Dynamics.Loyalty.Domain.Tests.Churn.Signals;

namespace Dynamics.Loyalty.Domain.Tests.Churn;

public sealed class OwnerStabilityTests
{
    private static readonly Guid Third = new(3, 0, 0, new byte[8]);

    [Fact]
    public void Restless_NoHistory_IsNone() => Assert.Null(OwnerStability.Restless([], Now));

    [Fact]
    public void Restless_FirstOwnerAndOneChange_IsNone() =>
        Assert.Null(OwnerStability.Restless([Change(300, from: null, Owner), Change(100, Owner, Other)], Now));

    [Theory]
    [InlineData(364, true)]
    [InlineData(365, true)]
    [InlineData(366, false)]
    public void Restless_TwoChanges_HoldsWhileBothAreWithinTwelveMonths(double firstDaysAgo, bool holds) =>
        Assert.Equal(holds, OwnerStability.Restless([Change(firstDaysAgo, Owner, Other), Change(10, Other, Third)], Now) is not null);

    [Fact]
    public void Restless_IsSoSinceTheLatestChangeWhichIsItsEvidence()
    {
        var restless = OwnerStability.Restless([Change(10, Other, Third), Change(200, Owner, Other)], Now)!;

        Assert.Equal((Ago(10), Change(10, Other, Third).Evidence), (restless.Since, restless.Evidence));
        Assert.Equal([2], restless.Details);
    }

    [Fact]
    public void Restless_TwoHistoriesBroughtTogetherByAMerge_CountsNobodysTakeover()
    {
        OwnerChange[] merged =
        [
            Change(300, from: null, Owner), Change(250, from: null, Other), Change(100, Other, Third), Change(50, Owner, new Guid(4, 0, 0, new byte[8])),
        ];

        // One change in each history, never two in one.
        Assert.Null(OwnerStability.Restless(merged, Now));
    }

    [Fact]
    public void Restless_TwoChangesInOneOfTwoMergedHistories_AreThoseTwo()
    {
        var restless = OwnerStability.Restless(
            [Change(300, from: null, Owner), Change(250, from: null, Other), Change(100, Owner, Third), Change(50, Third, Owner)], Now)!;

        Assert.Equal((Ago(50), 2), (restless.Since, (int)restless.Details[0]));
    }

    [Fact]
    public void Restless_VacancyBetweenTwoOwners_IsOneChange() =>
        Assert.Null(OwnerStability.Restless([Change(200, Owner, to: null), Change(100, from: null, Other)], Now));

    [Fact]
    public void Restless_SameOwnerAfterAVacancy_IsNoChange() =>
        Assert.Null(OwnerStability.Restless(
            [Change(300, Other, Owner), Change(200, Owner, to: null), Change(100, from: null, Owner)], Now));

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 1)]
    public void Restless_FirstOwnerAndAChangeWithinOneSecond_IsOneChange(int first, int second)
    {
        OwnerChange At(int row, Guid? from, Guid to) => new(Row("loy_ownerassignment", row), Ago(10), from, to);

        Assert.Null(OwnerStability.Restless([At(first, from: null, Owner), At(second, Owner, Other)], Now));
    }

    [Fact]
    public void Restless_ThereAndBack_IsTwoChanges() =>
        Assert.NotNull(OwnerStability.Restless([Change(20, Owner, Other), Change(10, Other, Owner)], Now));
}
