namespace LocalDataverse.Engine.Queries.Model;

/// <summary>Conditions joined by one word. Empty means: every row.</summary>
internal sealed record QueryFilter(
    bool IsOr, IReadOnlyList<QueryCondition> Conditions, IReadOnlyList<QueryFilter> Filters, IReadOnlyList<QuerySource> Links)
{
    /// <summary>No condition.</summary>
    public static QueryFilter Empty { get; } = new(IsOr: false, [], [], []);

    /// <summary>All of several filters.</summary>
    public static QueryFilter All(IReadOnlyList<QueryFilter> filters) =>
        filters.Count == 1 ? filters[0] : new QueryFilter(IsOr: false, [], filters, []);
}
