using Dynamics.Loyalty.Calendars.Domain;
using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Promises.Domain;

namespace Dynamics.Loyalty.Domain.Tests.Promises;

public sealed class MarginPolicyTests
{
    [Theory]
    [InlineData(480, 25, 120)]
    [InlineData(481, 25, 121)]
    [InlineData(100, 0.99, 1)]
    [InlineData(100, 1, 1)]
    [InlineData(100, 1.01, 2)]
    [InlineData(0, 50, 0)]
    [InlineData(480, 0, 0)]
    public void Percent_OfLead_RoundsUpToTheMinute(int lead, double percent, int minutes) =>
        Assert.Equal(minutes, Terms.Percent((decimal)percent).Apply(lead, null).Minutes);

    [Theory]
    [InlineData(59, 60, MarginClamp.Minimum)]
    [InlineData(60, 60, MarginClamp.None)]
    [InlineData(61, 61, MarginClamp.None)]
    [InlineData(120, 120, MarginClamp.None)]
    [InlineData(121, 120, MarginClamp.Maximum)]
    public void Fixed_AroundBounds_IsHeldBetweenThem(int wanted, int minutes, MarginClamp clamp)
    {
        var margin = Terms.Fixed(wanted, 60, 120).Apply(480, null);

        Assert.Equal((minutes, clamp), (margin.Minutes, margin.Clamp));
    }

    [Fact]
    public void Bounds_Equal_FixTheMargin() => Assert.Equal(90, Terms.Percent(10, 90, 90).Apply(480, null).Minutes);

    [Theory]
    [InlineData(MarginKind.Fixed, -1, null, null, null, PromiseFaults.Negative)]
    [InlineData(MarginKind.Percent, null, -0.01, null, null, PromiseFaults.Negative)]
    [InlineData(MarginKind.Fixed, 1, null, -1, null, PromiseFaults.Negative)]
    [InlineData(MarginKind.Fixed, 1, null, null, -1, PromiseFaults.Negative)]
    [InlineData(MarginKind.Fixed, 1, null, 61, 60, PromiseFaults.MarginBounds)]
    [InlineData(MarginKind.Fixed, null, 10.0, null, null, PromiseFaults.MarginRequired)]
    [InlineData(MarginKind.Percent, 10, null, null, null, PromiseFaults.MarginRequired)]
    [InlineData(MarginKind.Learned, null, null, null, null, PromiseFaults.MarginRequired)]
    public void Policy_BadValue_IsRefused(MarginKind kind, int? minutes, double? percent, int? minimum, int? maximum, string code)
    {
        var refusal = Assert.Throws<RuleViolationException>(() => new MarginPolicy(kind, minutes, (decimal?)percent, minimum, maximum));

        Assert.Equal(code, refusal.Code);
    }

    [Fact]
    public void Margin_BeyondWhatAPromiseHolds_IsRefused()
    {
        var refusal = Assert.Throws<RuleViolationException>(() => Terms.Percent(1000).Apply(1_000_000_000, null));

        Assert.Equal(CalendarFaults.DateRange, refusal.Code);
    }

    [Fact]
    public void Learned_EnoughDeliveries_IsQuantileLessLead()
    {
        var policy = new MarginPolicy(MarginKind.Learned, 30, null, null, null);
        var learned = LearnedMargin.From("kind", Durations(20), 90);

        Assert.Equal(180 - 100, policy.Apply(100, learned).Minutes);
        Assert.Equal("kind", policy.Apply(100, learned).Evidence!.Scope);
    }

    [Fact]
    public void Learned_FasterThanLead_IsNoMarginRatherThanANegativeOne()
    {
        var margin = new MarginPolicy(MarginKind.Learned, 30, null, null, null).Apply(500, LearnedMargin.From("kind", Durations(20), 90));

        Assert.Equal((0, MarginClamp.Minimum), (margin.Minutes, margin.Clamp));
    }

    [Fact]
    public void Learned_TooFewDeliveries_IsTheFixedMargin()
    {
        Assert.Null(LearnedMargin.From("kind", Durations(19), 90));
        Assert.Equal(30, new MarginPolicy(MarginKind.Learned, 30, null, null, null).Apply(100, null).Minutes);
    }

    [Theory]
    [InlineData(20, 90, 180)]
    [InlineData(20, 90.01, 190)]
    [InlineData(20, 95, 190)]
    [InlineData(20, 100, 200)]
    [InlineData(20, 0.1, 10)]
    [InlineData(21, 50, 110)]
    [InlineData(200, 90, 1800)]
    [InlineData(201, 90, 1810)]
    public void Quantile_NearestRank_IsTheSmallestThatCoversTheShare(int count, double rate, int minutes) =>
        Assert.Equal(minutes, LearnedMargin.From("kind", Durations(count), (decimal)rate)!.QuantileMinutes);

    [Fact]
    public void Quantile_OddSeconds_RoundUpToTheMinute() =>
        Assert.Equal(2, LearnedMargin.From("kind", Enumerable.Repeat(TimeSpan.FromSeconds(61), 20), 90)!.QuantileMinutes);

    /// <summary>10, 20, 30 … minutes, the longest delivered last, that is first in the list.</summary>
    private static IEnumerable<TimeSpan> Durations(int count) =>
        Enumerable.Range(1, count).Reverse().Select(i => TimeSpan.FromMinutes(10 * i));
}
