using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Queries.Model;

/// <summary>The filter that a single row needs.</summary>
internal static class RowFilter
{
    /// <summary>The row with an id.</summary>
    public static QueryFilter OfId(QuerySource source, Guid id) => new(
        IsOr: false,
        [new QueryCondition(source, source.Table.Columns[source.Table.PrimaryIdColumn], ConditionOperator.Equal, [id])],
        [],
        []);
}
