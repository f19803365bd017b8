using Dynamics.Loyalty.Coordination.Domain;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Dynamics.Loyalty.Domain.Tests.Coordination;

public sealed class ScoreTrendTests
{
    private const string Seed = "(20261126,2029)";
    private static readonly DateTime From = new(2024, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    private static readonly Arbitrary<int[]> Days = Gen.Choose(-30, 800).ArrayOf().ToArbitrary();

    [Fact]
    public void Of_NothingKnown_IsEmpty() => Assert.Empty(ScoreTrend.Of(From, before: null, []));

    [Fact]
    public void Of_NoChange_KeepsWhatHeldBefore() => Assert.Equal([new ScorePoint(From, 40)], ScoreTrend.Of(From, before: 40, []));

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 2)]
    [InlineData(1, 2)]
    public void Of_ChangeAroundTheStart_CountsFromTheStartOn(int seconds, int points) =>
        Assert.Equal(points, ScoreTrend.Of(From, before: 40, [new ScorePoint(From.AddSeconds(seconds), 50)]).Count);

    [Fact]
    public void Of_SeveralInAWeek_KeepsTheLastOfEach()
    {
        ScorePoint[] changes = [Change(1, 10), Change(6.9, 20), Change(7, 30), Change(13, 40), Change(21, 50)];

        Assert.Equal([20, 40, 50], ScoreTrend.Of(From, before: null, changes).Select(point => point.Score));
    }

    [Property(Replay = Seed)]
    public Property Of_AnyChanges_EndsWithTheLatestAndNeverHasTwoInAWeek() => Prop.ForAll(Days, days =>
    {
        var changes = days.Order().Select((day, number) => Change(day, number % 101)).ToList();
        var trend = ScoreTrend.Of(From, before: null, changes);
        var inside = changes.Where(change => change.On >= From).ToList();
        return trend.Count <= 115
            && trend.LastOrDefault() == inside.LastOrDefault()
            && trend.Select(point => (int)(point.On - From).TotalDays / 7).Distinct().Count() == trend.Count;
    });

    private static ScorePoint Change(double days, int score) => new(From.AddDays(days), score);
}
