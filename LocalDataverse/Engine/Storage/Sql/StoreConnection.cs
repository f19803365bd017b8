using Microsoft.Data.Sqlite;

namespace LocalDataverse.Engine.Storage.Sql;

/// <summary>One SQLite connection with the store's functions and its prepared statements. Used by one session at a time.</summary>
internal sealed class StoreConnection : IDisposable
{
    private const int MaxStatements = 300;
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _statements = new(StringComparer.Ordinal);

    /// <summary>Opens a database file; <paramref name="isTemporary"/> gives up durability for speed.</summary>
    public StoreConnection(string path, bool isTemporary)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        _connection.Open();
        SqlFunctions.Register(_connection);
        // WAL lets readers keep their snapshot while a writer works, and a crash loses nothing but the open transaction.
        Execute(new SqlText().Append("PRAGMA journal_mode=WAL"));
        Execute(new SqlText().Append(isTemporary ? "PRAGMA synchronous=OFF" : "PRAGMA synchronous=NORMAL"));
        Execute(new SqlText().Append("PRAGMA temp_store=MEMORY"));
        // Negative: KiB. A hundred thousand rows stay in memory.
        Execute(new SqlText().Append("PRAGMA cache_size=-65536"));
    }

    /// <summary>Runs a statement and gives the number of rows it changed.</summary>
    public int Execute(SqlText sql) => Prepare(sql).ExecuteNonQuery();

    /// <summary>Runs a statement without parameters.</summary>
    public int Execute(string sql) => Execute(new SqlText().Append(sql));

    /// <summary>Runs a query; the reader must be disposed before the same query runs again.</summary>
    public SqliteDataReader Read(SqlText sql) => Prepare(sql).ExecuteReader();

    /// <summary>The first value of the first row, or null.</summary>
    public object? ReadValue(SqlText sql) => Prepare(sql).ExecuteScalar() is var value && value is DBNull ? null : value;

    /// <summary>Every row of a query whose columns are read at once.</summary>
    public List<T> ReadAll<T>(SqlText sql, Func<SqliteDataReader, T> read)
    {
        using var reader = Read(sql);
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    /// <summary>Runs a statement that is not worth keeping prepared (schema changes).</summary>
    public void ExecuteOnce(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ForgetStatements();
        _connection.Dispose();
    }

    private SqliteCommand Prepare(SqlText sql)
    {
        var text = sql.ToString();
        if (!_statements.TryGetValue(text, out var command))
        {
            command = Add(text, sql.Values.Count);
        }

        for (var i = 0; i < sql.Values.Count; i++)
        {
            command.Parameters[i].Value = sql.Values[i] ?? DBNull.Value;
        }

        return command;
    }

    private SqliteCommand Add(string text, int parameters)
    {
        if (_statements.Count >= MaxStatements)
        {
            ForgetStatements();
        }

        var command = _connection.CreateCommand();
        command.CommandText = text;
        for (var i = 1; i <= parameters; i++)
        {
            command.Parameters.Add(new SqliteParameter(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"${i}"), value: null));
        }

        _statements.Add(text, command);
        return command;
    }

    private void ForgetStatements()
    {
        foreach (var statement in _statements.Values)
        {
            statement.Dispose();
        }

        _statements.Clear();
    }
}
