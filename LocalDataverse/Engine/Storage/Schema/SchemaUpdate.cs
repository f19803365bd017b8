using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage.Sql;

namespace LocalDataverse.Engine.Storage.Schema;

/// <summary>Brings the SQL tables to what a catalog describes, inside the running transaction.</summary>
internal sealed class SchemaUpdate(StoreConnection connection)
{
    /// <summary>Creates, widens and removes tables and indexes. Rows of kept columns stay; the type of a kept column must, too.</summary>
    public void Apply(MetadataCatalog catalog)
    {
        var wanted = catalog.Tables.Values.ToDictionary(t => t.LogicalName, SqlColumn.Of, StringComparer.Ordinal);
        var existing = ReadTables();
        var indexes = new IndexUpdate(connection, catalog);
        indexes.DropOutdated();
        foreach (var table in existing.Where(t => !wanted.ContainsKey(t)))
        {
            connection.ExecuteOnce($"DROP TABLE {SqlName.Quote(table)}");
        }

        foreach (var (table, columns) in wanted)
        {
            if (existing.Contains(table))
            {
                Change(table, columns);
            }
            else
            {
                connection.ExecuteOnce($"CREATE TABLE {SqlName.Quote(table)} ({string.Join(", ", columns.Select(c => c.Definition))})");
            }
        }

        indexes.CreateMissing();
    }

    private void Change(string table, IReadOnlyList<SqlColumn> wanted)
    {
        var existing = ReadColumns(table);
        foreach (var column in wanted.Where(c => existing.TryGetValue(c.Name, out var type) && !string.Equals(type, c.DeclaredType, StringComparison.Ordinal)))
        {
            throw Fault.Of(
                ErrorCode.ImportFileInvalid,
                $"The column '{column.Name}' of '{table}' would change its type, which the platform does not allow. Give the new column another name.");
        }

        foreach (var name in existing.Keys.Except(wanted.Select(c => c.Name), StringComparer.Ordinal))
        {
            connection.ExecuteOnce($"ALTER TABLE {SqlName.Quote(table)} DROP COLUMN {SqlName.Quoted(name)}");
        }

        foreach (var column in wanted.Where(c => !existing.ContainsKey(c.Name)))
        {
            connection.ExecuteOnce($"ALTER TABLE {SqlName.Quote(table)} ADD COLUMN {column.Definition}");
        }
    }

    private HashSet<string> ReadTables()
    {
        // The store's own tables start with a dollar sign, which no logical name has; SQLite's with its own name.
        var sql = new SqlText().Append("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '$%' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
        return connection.ReadAll(sql, reader => reader.GetString(0)).ToHashSet(StringComparer.Ordinal);
    }

    private Dictionary<string, string> ReadColumns(string table)
    {
        var sql = new SqlText();
        sql.Append($"SELECT name, type FROM pragma_table_info({sql.Parameter(table)})");
        return connection.ReadAll(sql, reader => (Name: reader.GetString(0), Type: reader.GetString(1)))
            .ToDictionary(c => c.Name, c => c.Type, StringComparer.Ordinal);
    }
}
