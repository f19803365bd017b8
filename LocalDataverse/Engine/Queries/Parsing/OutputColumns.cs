using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Queries.Model;

namespace LocalDataverse.Engine.Queries.Parsing;

/// <summary>The outputs that a list of columns makes.</summary>
internal static class OutputColumns
{
    /// <summary>An output of a plain column; linked tables' are named alias.column and wrapped.</summary>
    public static QueryOutput Plain(QuerySource source, ColumnMetadata column) => source.Alias is null
        ? new QueryOutput(source, column, column.LogicalName, IsAliased: false)
        : new QueryOutput(source, column, $"{source.Alias}.{column.LogicalName}", IsAliased: true);

    /// <summary>Every readable column.</summary>
    public static IEnumerable<QueryOutput> All(QuerySource source) =>
        source.Table.Columns.Values.Where(c => c.ValidForRead).Select(c => Plain(source, c));

    /// <summary>
    /// Adds the root's id, which rows always carry, and drops columns named twice.
    /// </summary>
    public static void Complete(SelectQuery query, IEnumerable<QueryOutput> outputs)
    {
        var all = query.ReturnsRows && query.Root.Table.Find(query.Root.Table.PrimaryIdColumn) is { } id
            ? outputs.Prepend(Plain(query.Root, id))
            : outputs;
        query.Outputs.AddRange(all.DistinctBy(o => o.Key, StringComparer.Ordinal));
    }
}
