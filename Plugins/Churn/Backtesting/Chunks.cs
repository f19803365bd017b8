namespace Dynamics.Loyalty.Plugins.Churn.Backtesting;

/// <summary>Cuts long lists of ids, because a condition takes only so many values.</summary>
internal static class Chunks
{
    private const int Most = 500;

    /// <summary>The ids in pieces of 500 at most.</summary>
    public static IEnumerable<object[]> InChunks(this IEnumerable<Guid> ids) =>
        ids.Select((id, place) => new KeyValuePair<int, object>(place / Most, id)).GroupBy(one => one.Key, one => one.Value).Select(chunk => chunk.ToArray());
}
