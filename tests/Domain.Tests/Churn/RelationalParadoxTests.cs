using Dynamics.Loyalty.Churn.Domain;

namespace Dynamics.Loyalty.Domain.Tests.Churn;

public sealed class RelationalParadoxTests
{
    private static readonly DateTime Today = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Rating[] Paradox = [new(9, 6), new(7, 4)];

    [Fact]
    public void Holds_MeansAtTheirBounds_IsTrue() => Assert.True(RelationalParadox.Holds(Paradox, renewalOn: null, Today));

    [Fact]
    public void Holds_OneRating_IsFalse() => Assert.False(RelationalParadox.Holds([new(10, 0)], renewalOn: null, Today));

    [Fact]
    public void Holds_TechnicalMeanBelowEight_IsFalse() => Assert.False(RelationalParadox.Holds([new(8, 4), new(7, 4)], renewalOn: null, Today));

    [Fact]
    public void Holds_RelationalMeanAboveFive_IsFalse() => Assert.False(RelationalParadox.Holds([new(9, 6), new(9, 5)], renewalOn: null, Today));

    [Fact]
    public void Holds_OneSideNeverRated_IsFalse() => Assert.False(RelationalParadox.Holds([new(9, null), new(9, null)], renewalOn: null, Today));

    [Fact]
    public void Holds_CommentsWithoutScores_DoNotCountAsRatings() => Assert.False(RelationalParadox.Holds([new(9, 2), new(null, null)], renewalOn: null, Today));

    [Theory]
    [InlineData(119, true)]
    [InlineData(120, true)]
    [InlineData(121, false)]
    [InlineData(-1, true)]
    public void Holds_Renewal_CountsWithin120Days(int days, bool holds) =>
        Assert.Equal(holds, RelationalParadox.Holds(Paradox, Today.Date.AddDays(days), Today));
}
