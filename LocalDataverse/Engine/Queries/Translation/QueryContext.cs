using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Queries.Model;
using LocalDataverse.Engine.Storage;
using LocalDataverse.Engine.Storage.Sql;

namespace LocalDataverse.Engine.Queries.Translation;

/// <summary>What the parts of one translation share: the metadata, the caller, and how a column reads in SQL.</summary>
internal sealed class QueryContext(MetadataCatalog catalog, ReadOptions options)
{
    /// <summary>The metadata.</summary>
    public MetadataCatalog Catalog => catalog;

    /// <summary>The caller.</summary>
    public ReadOptions Options => options;

    /// <summary>
    /// A column in SQL. One that the caller may not read is empty wherever it stands, so that neither conditions nor sorting nor
    /// sums tell its values.
    /// </summary>
    public string Column(QuerySource source, ColumnMetadata column) =>
        MayRead(source.Table, column) ? $"{source.SqlAlias}.{SqlName.Quote(column.LogicalName)}" : "NULL";

    /// <summary>The column that holds the table name of a lookup's value.</summary>
    public string ReferenceType(QuerySource source, ColumnMetadata column) =>
        MayRead(source.Table, column) ? $"{source.SqlAlias}.{SqlName.TypeOf(column)}" : "NULL";

    /// <summary>The name of the row that a lookup points at, or NULL when no table of the lookup has names.</summary>
    public string ReferenceName(ColumnMetadata column, string id, string type)
    {
        var names = ReferenceTargets.Of(column)
            .Select(catalog.FindTable)
            .Where(t => t?.PrimaryNameColumn is { } name && t.Find(name) is not null)
            .Select(t => (t!.LogicalName, Sql: NameOf(t, id)))
            .ToList();
        return names.Count switch
        {
            0 => "NULL",
            1 => names[0].Sql,
            // The type is one of our own literals: logical names hold no quotes.
            _ => $"CASE {type} {string.Join(" ", names.Select(n => $"WHEN '{n.LogicalName}' THEN {n.Sql}"))} END",
        };
    }

    /// <summary>Whether the caller may read a column.</summary>
    public bool MayRead(TableMetadata table, ColumnMetadata column) => !column.IsSecured || options.Scopes.MayRead(table, column);

    private static string NameOf(TableMetadata table, string id) =>
        $"(SELECT n.{SqlName.Quote(table.PrimaryNameColumn!)} FROM {SqlName.Quote(table.LogicalName)} n WHERE n.{SqlName.Quote(table.PrimaryIdColumn)} = {id})";
}
