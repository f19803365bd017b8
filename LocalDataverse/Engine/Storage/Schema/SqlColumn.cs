using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage.Sql;

namespace LocalDataverse.Engine.Storage.Schema;

/// <summary>A column of a SQL table.</summary>
internal sealed record SqlColumn(string Name, string DeclaredType, string Constraint = "")
{
    /// <summary>The column as CREATE TABLE writes it.</summary>
    public string Definition => $"{SqlName.Quoted(Name)} {DeclaredType}{Constraint}";

    /// <summary>The SQL columns of a table: its key, its version, and one or (lookups) two for each other column.</summary>
    public static IReadOnlyList<SqlColumn> Of(TableMetadata table)
    {
        List<SqlColumn> columns =
        [
            new(SqlName.ArrivalColumn, "INTEGER", " PRIMARY KEY"),
            new(table.PrimaryIdColumn, SqlType.Declared(ColumnType.Id), " NOT NULL UNIQUE"),
            new(SqlName.VersionColumn, SqlType.Declared(ColumnType.BigInteger), " NOT NULL DEFAULT 0"),
        ];
        columns.AddRange(table.Columns.Values
            .Where(c => c.LogicalName is not SqlName.VersionColumn && !string.Equals(c.LogicalName, table.PrimaryIdColumn, StringComparison.Ordinal))
            .OrderBy(c => c.LogicalName, StringComparer.Ordinal)
            .SelectMany(Of));
        return columns;
    }

    private static IEnumerable<SqlColumn> Of(ColumnMetadata column)
    {
        var collation = SqlType.Collation(column.Type) is { } name ? " COLLATE " + name : "";
        // Quote checks the name; the definition quotes it.
        _ = SqlName.Quote(column.LogicalName);
        yield return new SqlColumn(column.LogicalName, SqlType.Declared(column.Type), collation);
        if (column.IsReference)
        {
            yield return new SqlColumn(SqlName.PlainTypeOf(column), "TEXT");
        }
    }
}
