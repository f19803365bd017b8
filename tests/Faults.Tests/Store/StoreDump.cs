using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Dynamics.Loyalty.Faults.Tests.Store;

/// <summary>Every committed row of every table, read past the pipeline: no right, no step and no cache comes between.</summary>
internal sealed class StoreDump
{
    private const string JobTable = "asyncoperation";

    // How often a row was written and in which order rows came is the store's business; the trace log tells of failures.
    private static readonly string[] Noise = ["$row", "versionnumber"];
    private const string TraceLog = "plugintracelog";

    // What a waiting job is; when it ran, how often and with which inner ids is the queue's business.
    private static readonly string[] JobColumns = ["name", "messagename", "regardingobjectid", "statecode", "owningextensionid"];

    private StoreDump(IReadOnlyList<StoredRow> rows, IReadOnlyList<StoredRow> jobs) => (Rows, Jobs) = (rows, jobs);

    /// <summary>The rows, jobs excepted.</summary>
    public IReadOnlyList<StoredRow> Rows { get; }

    /// <summary>The asynchronous steps that wait or ran.</summary>
    public IReadOnlyList<StoredRow> Jobs { get; }

    /// <summary>Reads a database.</summary>
    public static StoreDump Read(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction(deferred: true);
        var rows = TablesOf(connection).ToLookup(table => table == JobTable);
        return new StoreDump(
            [.. rows[false].SelectMany(table => RowsOf(connection, table, column => !Noise.Contains(column)))],
            [.. rows[true].SelectMany(table => RowsOf(connection, table, JobColumns.Contains))]);
    }

    private static List<string> TablesOf(SqliteConnection connection)
    {
        var tables = new List<string>();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '$%' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> $trace ORDER BY name";
        command.Parameters.AddWithValue("$trace", TraceLog);
        using var reader = command.ExecuteReader();
        while (reader.Read())
            tables.Add(reader.GetString(0));
        return tables;
    }

    private static List<StoredRow> RowsOf(SqliteConnection connection, string table, Func<string, bool> isWanted)
    {
        var rows = new List<StoredRow>();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\"";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            // The columns of a table begin with its arrival number and its id.
            var values = Enumerable.Range(0, reader.FieldCount)
                .Where(i => isWanted(reader.GetName(i)) && !reader.IsDBNull(i))
                .Select(i => reader.GetName(i) + "=" + Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture));
            rows.Add(new StoredRow(table, reader.GetString(1), [.. values]));
        }

        return rows;
    }
}
