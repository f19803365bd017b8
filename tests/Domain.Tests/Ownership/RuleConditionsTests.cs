using Dynamics.Loyalty.Ownership.Domain;

namespace Dynamics.Loyalty.Domain.Tests.Ownership;

public sealed class RuleConditionsTests
{
    private static readonly AccountProfile Unknown = new(null, null, null, null, null);
    private static readonly RuleConditions Any = new(null, null, null, null, null, null);

    [Fact]
    public void Match_NoCondition_TakesEveryAccount() => Assert.True(Any.Match(Unknown));

    [Theory]
    [InlineData(99, false)]
    [InlineData(100, true)]
    [InlineData(101, true)]
    public void Match_RevenueFrom_IsInclusive(int revenue, bool isMatch) =>
        Assert.Equal(isMatch, (Any with { RevenueFrom = 100 }).Match(Unknown with { Revenue = revenue }));

    [Theory]
    [InlineData(99, true)]
    [InlineData(100, false)]
    [InlineData(101, false)]
    public void Match_RevenueTo_IsExclusive(int revenue, bool isMatch) =>
        Assert.Equal(isMatch, (Any with { RevenueTo = 100 }).Match(Unknown with { Revenue = revenue }));

    [Theory]
    [InlineData("fr", "fr", true)]
    [InlineData("fr", "FR-ch", true)]
    [InlineData("fr-CH", "fr", false)]
    [InlineData("fr", "frr", false)]
    [InlineData("fr", null, false)]
    [InlineData(" ", null, true)]
    public void Match_Language_CoversItsRegions(string asked, string? spoken, bool isMatch) =>
        Assert.Equal(isMatch, (Any with { Language = asked }).Match(Unknown with { Language = spoken }));

    [Theory]
    [InlineData("Suisse", " SUISSE", true)]
    [InlineData("Suisse", "France", false)]
    [InlineData("Suisse", null, false)]
    public void Match_Country_IgnoresCaseAndSpaces(string asked, string? country, bool isMatch) =>
        Assert.Equal(isMatch, (Any with { Country = asked }).Match(Unknown with { Country = country }));

    [Fact]
    public void Match_UnknownValue_MeetsNoCondition()
    {
        Assert.False((Any with { Segment = 1 }).Match(Unknown));
        Assert.False((Any with { IndustryCode = 1 }).Match(Unknown));
        Assert.False((Any with { RevenueFrom = 0 }).Match(Unknown));
        Assert.False((Any with { RevenueTo = 1 }).Match(Unknown));
    }

    [Theory]
    [InlineData(99, false)]
    [InlineData(100, false)]
    [InlineData(101, true)]
    public void Overlap_RevenueBandsThatTouch_NeedsMoreThanTheSharedBound(int upper, bool overlap)
    {
        var low = Any with { RevenueTo = upper };
        var high = Any with { RevenueFrom = 100 };

        Assert.Equal(overlap, low.Overlap(high));
        Assert.Equal(overlap, high.Overlap(low));
    }

    [Fact]
    public void Overlap_OneConditionApart_IsNone()
    {
        Assert.True(Any.Overlap(Any with { Segment = 1, Country = "Suisse", Language = "fr", IndustryCode = 1 }));
        Assert.False((Any with { Segment = 1 }).Overlap(Any with { Segment = 2 }));
        Assert.False((Any with { IndustryCode = 1 }).Overlap(Any with { IndustryCode = 2 }));
        Assert.False((Any with { Country = "Suisse" }).Overlap(Any with { Country = "France" }));
        Assert.False((Any with { Language = "fr" }).Overlap(Any with { Language = "de" }));
        Assert.True((Any with { Language = "fr" }).Overlap(Any with { Language = "fr-CH" }));
        Assert.True((Any with { Segment = 1, Country = "Suisse" }).Overlap(Any with { Country = " SUISSE", Language = "fr" }));
    }

    [Theory]
    [InlineData(99, true)]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void IsImpossible_UpperBoundAroundTheLower_IsUnlessHigher(int upper, bool isImpossible) =>
        Assert.Equal(isImpossible, (Any with { RevenueFrom = 100, RevenueTo = upper }).IsImpossible);

    [Fact]
    public void First_SameOrder_GoesByIdThenStops()
    {
        var late = Officers.Rule([]) with { Id = Officers.Id(2) };
        var early = Officers.Rule([]) with { Id = Officers.Id(1) };

        Assert.Equal(early, AssignmentRule.First([late, early], Unknown));
        Assert.Null(AssignmentRule.First([early with { Conditions = Any with { Segment = 1 } }], Unknown));
    }

    [Fact]
    public void Weights_NoOrUnknownSegment_WeighAsOtherwise()
    {
        var weights = new SegmentWeights(new Dictionary<int, int> { [1] = 5 }, otherwise: 2);

        Assert.Equal((5, 2, 2), (weights.Of(1), weights.Of(7), weights.Of(null)));
    }
}
