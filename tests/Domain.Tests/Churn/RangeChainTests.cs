using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Platform.Domain;

namespace Dynamics.Loyalty.Domain.Tests.Churn;

public sealed class RangeChainTests
{
    private static readonly WorkRange[] Five = [.. Enumerable.Range(1, 5).Select(n => new WorkRange(n, n == 1 ? null : Key(n - 1), n == 5 ? null : Key(n)))];

    [Fact]
    public void Missing_NoRangeYet_IsOneOverEverything() => Assert.Equal([new WorkRange(1, After: null, To: null)], RangeChain.Missing([]));

    [Fact]
    public void Missing_WholeChain_IsNothing() => Assert.Empty(RangeChain.Missing(Five));

    [Fact]
    public void Missing_AnyOneDeleted_IsThatOne() =>
        Assert.All(Five, deleted => Assert.Equal([deleted], RangeChain.Missing([.. Five.Where(range => range != deleted)])));

    [Fact]
    public void Missing_NeighboursDeleted_IsOneOverBoth() =>
        Assert.Equal([new WorkRange(2, Key(1), Key(3))], RangeChain.Missing([Five[0], Five[3], Five[4]]));

    [Fact]
    public void Missing_SeveralGaps_AreFilledEach() =>
        Assert.Equal([Five[0], Five[2], Five[4]], RangeChain.Missing([Five[1], Five[3]]));

    [Fact]
    public void Missing_AfterFilling_IsNothing()
    {
        WorkRange[] left = [Five[1], Five[4]];

        Assert.Empty(RangeChain.Missing([.. left.Concat(RangeChain.Missing(left)).OrderBy(range => range.Number)]));
    }

    [Fact]
    public void Missing_BoundsChangedByHand_IsRefused()
    {
        Assert.Equal(RangeChain.Broken, Refused([Five[0], Five[1] with { After = Key(9) }, Five[2]]));
        Assert.Equal(RangeChain.Broken, Refused([Five[0] with { To = null }, Five[1], Five[2]]));
        Assert.Equal(RangeChain.Broken, Refused([Five[0], Five[2] with { After = null }]));
    }

    private static string Refused(WorkRange[] ranges) => Assert.Throws<RuleViolationException>(() => RangeChain.Missing(ranges)).Code;

    private static Guid Key(int number) => new(number, 0, 0, new byte[8]);
}
