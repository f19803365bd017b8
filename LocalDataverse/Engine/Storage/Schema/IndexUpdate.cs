using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage.Sql;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Engine.Storage.Schema;

/// <summary>
/// The indexes of a catalog: a unique one for each alternate key, one for each lookup and id column, one for each name
/// column, one for each date that a view sorts by first. Like the platform, a key does not bind rows of which a key column is empty: SQLite's unique indexes take empty
/// values as different, so nothing more is needed.
/// </summary>
internal sealed class IndexUpdate(StoreConnection connection, MetadataCatalog catalog)
{
    private readonly Dictionary<string, Index> _wanted =
        catalog.Tables.Values.SelectMany(table => Of(table, SortedDates.Of(catalog, table))).ToDictionary(i => i.Name, StringComparer.Ordinal);

    /// <summary>Drops the indexes that are no longer wanted as they are, so that their columns may go.</summary>
    public void DropOutdated()
    {
        foreach (var (name, sql) in ReadIndexes())
        {
            if (!_wanted.TryGetValue(name, out var index) || !string.Equals(index.Sql, sql, StringComparison.Ordinal))
            {
                connection.ExecuteOnce($"DROP INDEX {SqlName.Quoted(name)}");
            }
        }
    }

    /// <summary>Creates the indexes that are missing. Faults when rows are there that a new key forbids.</summary>
    public void CreateMissing()
    {
        var existing = ReadIndexes();
        foreach (var index in _wanted.Values.Where(i => !existing.ContainsKey(i.Name)))
        {
            try
            {
                connection.ExecuteOnce(index.Sql);
            }
            catch (SqliteException violation) when (RowFault.IsDuplicate(violation))
            {
                throw Fault.Of(
                    ErrorCode.DuplicateRecordEntityKey,
                    $"The alternate key '{index.Key}' of '{index.Table}' cannot be made: rows with the same values exist. Change or delete them, then import again.");
            }
        }
    }

    private static IEnumerable<Index> Of(TableMetadata table, IEnumerable<string> sortedDates)
    {
        foreach (var key in table.Keys)
        {
            // Quote checks the name.
            _ = SqlName.Quote(key.LogicalName);
            yield return Create(table, "key$" + key.LogicalName, "CREATE UNIQUE INDEX", key.Columns, key.LogicalName);
        }

        var columns = table.Columns.Values.Where(c => c.IsReference || c.Type == ColumnType.Guid).Select(c => c.LogicalName);
        foreach (var column in columns)
        {
            yield return Create(table, "ix$" + column, "CREATE INDEX", [column]);
        }

        if (table.PrimaryNameColumn is { } name && table.Find(name) is not null)
        {
            yield return Create(table, "name$" + name, "CREATE INDEX", [name]);
        }

        foreach (var date in sortedDates)
        {
            yield return Create(table, "sort$" + date, "CREATE INDEX", [date]);
        }
    }

    private static Index Create(TableMetadata table, string suffix, string verb, IReadOnlyList<string> columns, string? key = null)
    {
        var name = table.LogicalName + "$" + suffix;
        return new Index(
            name, $"{verb} {SqlName.Quoted(name)} ON {SqlName.Quote(table.LogicalName)} ({string.Join(", ", columns.Select(SqlName.Quote))})", table.LogicalName, key);
    }

    private Dictionary<string, string> ReadIndexes() =>
        connection.ReadAll(
                new SqlText().Append("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"),
                reader => (Name: reader.GetString(0), Sql: reader.GetString(1)))
            .ToDictionary(i => i.Name, i => i.Sql, StringComparer.Ordinal);

    private sealed record Index(string Name, string Sql, string Table, string? Key);
}
