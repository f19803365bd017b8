using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Queries;
using LocalDataverse.Engine.Storage.Sql;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Storage;

/// <summary>Writes rows inside one transaction and counts their versions.</summary>
internal sealed class RowWriter(StoreConnection connection, long version)
{
    /// <summary>The highest version given so far, in this transaction or before it.</summary>
    public long Version { get; private set; } = version;

    /// <summary>Writes a new row.</summary>
    public void Insert(TableMetadata table, Entity row)
    {
        if (row.Id == Guid.Empty)
        {
            throw Fault.Of(ErrorCode.InvalidArgument, $"A new row of '{table.LogicalName}' has no id: give it one before it is stored.");
        }

        var sql = new SqlText();
        List<string> names = [SqlName.Quote(table.PrimaryIdColumn), SqlName.Quoted(SqlName.VersionColumn)];
        List<string> values = [sql.Parameter(SqlValue.OfId(row.Id)), sql.Parameter(++Version)];
        foreach (var (name, value) in CellsOf(table, row))
        {
            names.Add(name);
            values.Add(sql.Parameter(value));
        }

        sql.Append($"INSERT INTO {SqlName.Quote(table.LogicalName)} ({string.Join(", ", names)}) VALUES ({string.Join(", ", values)})");
        Run(table, sql);
    }

    /// <summary>Writes the named columns; false when there is no such row.</summary>
    public bool Update(TableMetadata table, Entity row, long? expectedVersion)
    {
        var sql = new SqlText();
        List<string> cells = [$"{SqlName.Quoted(SqlName.VersionColumn)} = {sql.Parameter(++Version)}"];
        foreach (var (name, value) in CellsOf(table, row))
        {
            cells.Add($"{name} = {sql.Parameter(value)}");
        }

        sql.Append($"UPDATE {SqlName.Quote(table.LogicalName)} SET {string.Join(", ", cells)}");
        AppendRow(sql, table, row.Id, expectedVersion);
        return Changed(table, row.Id, expectedVersion, sql);
    }

    /// <summary>Removes a row; false when there is no such row.</summary>
    public bool Delete(TableMetadata table, Guid id, long? expectedVersion)
    {
        var sql = new SqlText().Append($"DELETE FROM {SqlName.Quote(table.LogicalName)}");
        AppendRow(sql, table, id, expectedVersion);
        return Changed(table, id, expectedVersion, sql);
    }

    /// <summary>Removes every row.</summary>
    public void Clear(TableMetadata table) => connection.Execute($"DELETE FROM {SqlName.Quote(table.LogicalName)}");

    private static IEnumerable<(string Name, object? Value)> CellsOf(TableMetadata table, Entity row)
    {
        foreach (var (name, value) in row.Attributes)
        {
            var column = table.Find(name) ?? throw QueryFault.NoColumn(table, name);
            if (column.LogicalName is SqlName.VersionColumn || string.Equals(column.LogicalName, table.PrimaryIdColumn, StringComparison.Ordinal))
            {
                continue;
            }

            yield return (SqlName.Quote(column.LogicalName), SqlValue.Of(table, column, value));
            if (column.IsReference)
            {
                yield return (SqlName.TypeOf(column), SqlValue.TypeOf(value));
            }
        }
    }

    private static void AppendRow(SqlText sql, TableMetadata table, Guid id, long? expectedVersion)
    {
        sql.Append($" WHERE {SqlName.Quote(table.PrimaryIdColumn)} = {sql.Parameter(SqlValue.OfId(id))}");
        if (expectedVersion is { } expected)
        {
            sql.Append($" AND {SqlName.Quoted(SqlName.VersionColumn)} = {sql.Parameter(expected)}");
        }
    }

    private int Run(TableMetadata table, SqlText sql)
    {
        try
        {
            return connection.Execute(sql);
        }
        catch (SqliteException violation) when (RowFault.IsDuplicate(violation))
        {
            throw RowFault.Duplicate(table, violation);
        }
    }

    // Nothing changed means no row, or one of another version than expected: the latter is a fault.
    private bool Changed(TableMetadata table, Guid id, long? expectedVersion, SqlText change)
    {
        if (Run(table, change) > 0)
        {
            return true;
        }

        return expectedVersion is not null && Exists(table, id) ? throw RowFault.VersionMismatch(table) : false;
    }

    private bool Exists(TableMetadata table, Guid id)
    {
        var sql = new SqlText();
        sql.Append($"SELECT 1 FROM {SqlName.Quote(table.LogicalName)} WHERE {SqlName.Quote(table.PrimaryIdColumn)} = {sql.Parameter(SqlValue.OfId(id))}");
        return connection.ReadValue(sql) is not null;
    }
}
