using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Queries.Model;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Queries.Translation;

/// <summary>
/// Whether the first rows of a query are best found by walking the root table in its order, looking up what is joined row
/// by row, until there are enough. SQLite has no statistics here and would rather find all rows of the joined table and
/// sort them, however many there are.
/// </summary>
internal static class SortedWalk
{
    /// <summary>True for the first rows by a date of the root, unless the root's rows are those of one lookup.</summary>
    public static bool Suits(SelectQuery query) =>
        query is { Top: not null, ReturnsRows: true, Orders: [{ Column: { } first }, ..] }
        && ReferenceEquals(first.Source, query.Root)
        && first.Column.Type == ColumnType.DateTime
        && !query.Filter.Conditions.Any(condition => ReferenceEquals(condition.Source, query.Root) && condition is { Operator: ConditionOperator.Equal, Column: { IsReference: true } or { Type: ColumnType.Guid } });
}
