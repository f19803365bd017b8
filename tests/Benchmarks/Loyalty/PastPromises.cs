using Dynamics.Loyalty.Plugins.Model;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage.Sql;

namespace Dynamics.Loyalty.Benchmarks.Loyalty;

/// <summary>Fills the promises of a database with copies of one, past the pipeline: a million through it would take hours.</summary>
internal sealed class PastPromises : IDisposable
{
    private const int SecondsApart = 25;
    private const int Owners = 2000;

    private readonly StoreConnection _connection;
    private readonly TableMetadata _table;
    private readonly Guid _pattern;
    private long _count = 1;

    /// <summary>Opens the database beside the environment that runs on it.</summary>
    /// <param name="database">Path of the database.</param>
    /// <param name="table">The table of promises.</param>
    /// <param name="pattern">The promise to copy; it was delivered.</param>
    public PastPromises(string database, TableMetadata table, Guid pattern)
    {
        _connection = new StoreConnection(database, isTemporary: false);
        _table = table;
        _pattern = pattern;
    }

    /// <summary>Adds copies until there are so many promises, each requested and delivered 25 seconds before the last.</summary>
    public void FillTo(long count)
    {
        var columns = _connection.ReadAll(Text($"SELECT name FROM pragma_table_info('{_table.LogicalName}')"), reader => reader.GetString(0))
            .Where(column => !string.Equals(column, SqlName.ArrivalColumn, StringComparison.Ordinal)).ToList();
        _connection.ExecuteOnce(
            $"WITH RECURSIVE n(i) AS (VALUES({_count}) UNION ALL SELECT i + 1 FROM n WHERE i < {count - 1}) "
            + $"INSERT INTO {_table.LogicalName} ({string.Join(", ", columns.Select(SqlName.Quoted))}) "
            + $"SELECT {string.Join(", ", columns.Select(Value))} FROM n, {_table.LogicalName} p WHERE p.{_table.PrimaryIdColumn} = '{_pattern:D}'");
        _count = count;
    }

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private static SqlText Text(string sql) => new SqlText().Append(sql);

    private string Value(string column) => column switch
    {
        _ when string.Equals(column, _table.PrimaryIdColumn, StringComparison.Ordinal) => "printf('%08x-0000-4000-8000-%012x', i, i)",
        // As in a firm of two thousand people: nobody has promised a million things.
        Promise.Fields.OwnerId => $"printf('%08x-0000-4000-9000-%012x', i % {Owners}, i % {Owners})",
        Promise.Fields.DeliveredOn or Promise.Fields.RequestedOn => $"p.{column} - (i * {SecondsApart})",
        _ => "p." + SqlName.Quoted(column),
    };
}
