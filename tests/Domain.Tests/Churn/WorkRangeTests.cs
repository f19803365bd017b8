using Dynamics.Loyalty.Churn.Domain;
using static Dynamics.Loyalty.Domain.Tests.Churn.Signals;

namespace Dynamics.Loyalty.Domain.Tests.Churn;

public sealed class WorkRangeTests
{
    private static readonly WorkRange Range = new(1, After: null, To: null);

    [Theory]
    [InlineData(null, true)]
    [InlineData(19.99, false)]
    [InlineData(20.0, true)]
    [InlineData(20.01, true)]
    [InlineData(-0.99, false)]
    [InlineData(-1.0, false)]
    [InlineData(-1.01, true)]
    public void IsDue_FromTwentyHoursAfterItWasDone_OrWhenItWasDoneForAMomentAhead(double? hoursAgo, bool isDue) =>
        Assert.Equal(isDue, (Range with { DoneOn = hoursAgo is { } hours ? Now.AddHours(-hours) : null }).IsDue(Now));

    [Theory]
    [InlineData(1, false, 0, true)]
    [InlineData(1, true, 0, false)]
    [InlineData(1, false, 1, false)]
    [InlineData(2, false, 0, false)]
    public void BeginsRound_WithTheFirstRangeUntouched(int number, bool isUnderWay, int attempt, bool begins) => Assert.Equal(
        begins,
        new WorkRange(number, After: null, To: null) { Watermark = isUnderWay ? new Guid(1, 0, 0, new byte[8]) : null, Attempt = attempt }.BeginsRound);

    [Fact]
    public void IsDue_RoundUnderWay_WheneverTheLastOneWas() =>
        Assert.True((Range with { DoneOn = Now, Watermark = new Guid(1, 0, 0, new byte[8]) }).IsDue(Now));

    [Theory]
    [InlineData(null, true)]
    [InlineData(149, false)]
    [InlineData(150, true)]
    [InlineData(151, true)]
    public void IsFree_WhenNobodyHasItOrWhoHadItMustBeDead(int? secondsAgo, bool isFree) =>
        Assert.Equal(isFree, (Range with { TakenOn = secondsAgo is { } seconds ? Now.AddSeconds(-seconds) : null }).IsFree(Now));

    [Theory]
    [InlineData(0, int.MaxValue)]
    [InlineData(1, int.MaxValue)]
    [InlineData(2, 256)]
    [InlineData(3, 64)]
    [InlineData(4, 16)]
    [InlineData(5, 4)]
    [InlineData(6, 1)]
    [InlineData(7, 0)]
    [InlineData(100, 0)]
    public void MostAccounts_ShrinkWithEachAttempt(int attempt, int accounts) => Assert.Equal(accounts, (Range with { Attempt = attempt }).MostAccounts);

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    [InlineData(6, 4)]
    public void AttemptsAfterSuccess_TakeOneStepBack(int attempt, int remembered) =>
        Assert.Equal(remembered, (Range with { Attempt = attempt }).AttemptsAfterSuccess);
}
