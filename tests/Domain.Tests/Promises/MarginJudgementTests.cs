using Dynamics.Loyalty.Promises.Domain;
using FsCheck.Xunit;

namespace Dynamics.Loyalty.Domain.Tests.Promises;

public sealed class MarginJudgementTests
{
    [Theory]
    [InlineData(19, MarginVerdict.TooThin)]
    [InlineData(20, MarginVerdict.Fits)]
    [InlineData(21, MarginVerdict.Fits)]
    public void Judge_AroundTwentyPromises_IsTooThinBelow(int kept, MarginVerdict expected) =>
        Assert.Equal(expected, MarginJudgement.Of(new KeptRates(0, kept, 0, 0), Took(400, 20), 90, 400));

    [Theory]
    [InlineData(89, MarginVerdict.TooSmall)]
    [InlineData(90, MarginVerdict.Fits)]
    [InlineData(91, MarginVerdict.Fits)]
    public void Judge_AroundTheTargetKeptRate_IsTooSmallUnderIt(int kept, MarginVerdict expected) =>
        Assert.Equal(expected, MarginJudgement.Of(new KeptRates(kept / 2, kept - (kept / 2), 100 - kept, 0), Took(400, 100), 90, 400));

    [Theory]
    [InlineData(299, MarginVerdict.TooLarge)]
    [InlineData(300, MarginVerdict.Fits)]
    [InlineData(301, MarginVerdict.Fits)]
    public void Judge_AroundAQuarterUnderWhatIsPromised_IsTooLargeBelow(int minutes, MarginVerdict expected) =>
        Assert.Equal(expected, MarginJudgement.Of(new KeptRates(30, 0, 0, 0), Took(minutes, 30), 90, 400));

    [Fact]
    public void Judge_TooFewDelivered_IsTooThinUnlessTooFewWereKept()
    {
        Assert.Equal(MarginVerdict.TooThin, MarginJudgement.Of(new KeptRates(19, 0, 1, 0), learned: null, 90, 400));
        Assert.Equal(MarginVerdict.TooSmall, MarginJudgement.Of(new KeptRates(17, 0, 3, 0), learned: null, 90, 400));
    }

    [Fact]
    public void Rates_NoPromise_AreUnknown()
    {
        Assert.Null(KeptRates.None.KeptRate);
        Assert.Null(KeptRates.None.MarginUsedPercent);
        Assert.Null(new KeptRates(0, 0, 4, 0).MarginUsedPercent);
        Assert.Equal(100m, new KeptRates(0, 0, 4, 0).BrokenRate);
    }

    [Property(Replay = "(20261123,2027)", MaxTest = 200)]
    public void Rates_AnyCounts_AddUpToAll(byte early, byte kept, byte broken, byte used)
    {
        var rates = new KeptRates(early, kept, broken, used).And(new KeptRates(1, 0, 0, 0));

        Assert.Equal(early + kept + broken + 1, rates.Sample);
        Assert.InRange(rates.KeptRate!.Value + rates.BrokenRate!.Value, 99.99m, 100.01m);
        Assert.True(rates.KeptEarlyRate <= rates.KeptRate);
    }

    private static LearnedMargin? Took(int minutes, int count) =>
        LearnedMargin.From("policy", Enumerable.Repeat(TimeSpan.FromMinutes(minutes), count), 90);
}
