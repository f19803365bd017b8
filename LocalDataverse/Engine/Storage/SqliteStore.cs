using System.Collections.Concurrent;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage.Sql;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Engine.Storage;

/// <summary>Rows in SQLite: a file, or ":memory:" for a store that leaves nothing behind.</summary>
public sealed class SqliteStore : IRowStore
{
    private readonly DatabaseFile _file;
    private readonly StoreConnection _writerConnection;
    private readonly SemaphoreSlim _writer = new(1, 1);
    private readonly ConcurrentBag<StoreConnection> _readers = [];
    private readonly Lock _snapshot = new();
    private MetadataCatalog _catalog = MetadataCatalog.Empty;
    private volatile bool _isDisposed;

    /// <summary>Opens the store; a file that is not there is made. Faults: a file that is no database, or that cannot be written.</summary>
    public SqliteStore(string database)
    {
        _file = new DatabaseFile(database);
        try
        {
            _writerConnection = _file.Connect();
            StoreTables.Create(_writerConnection);
        }
        catch (SqliteException e)
        {
            _writerConnection?.Dispose();
            _file.Dispose();
            throw StoreFault.CannotOpen(_file.Path, e);
        }
    }

    /// <inheritdoc/>
    public void ApplySchema(MetadataCatalog catalog)
    {
        using var session = OpenWrite();
        session.ApplySchema(catalog);
        session.Commit();
    }

    /// <inheritdoc/>
    public IStoreSession OpenWrite(CancellationToken cancellation = default)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        _writer.Wait(cancellation);
        try
        {
            _writerConnection.Execute("BEGIN IMMEDIATE");
            return SqliteSession.Writing(_writerConnection, _catalog, Committing, () => _writer.Release());
        }
        catch (SqliteException e)
        {
            _writer.Release();
            throw StoreFault.CannotWrite(_file.Path, e);
        }
    }

    /// <inheritdoc/>
    public IStoreSession OpenRead()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        var connection = _readers.TryTake(out var idle) ? idle : _file.Connect();
        // The snapshot and the catalog that describes it are taken together.
        lock (_snapshot)
        {
            connection.Execute("BEGIN");
            StoreTables.ReadVersion(connection);
            return SqliteSession.Reading(connection, _catalog, () => Return(connection));
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<byte[]> ReadSolutions()
    {
        var connection = _readers.TryTake(out var idle) ? idle : _file.Connect();
        try
        {
            return StoreTables.ReadSolutions(connection);
        }
        finally
        {
            Return(connection);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_isDisposed)
        {
            return;
        }

        _isDisposed = true;
        while (_readers.TryTake(out var reader))
        {
            reader.Dispose();
        }

        _writerConnection.Dispose();
        _writer.Dispose();
        _file.Dispose();
    }

    private void Committing(MetadataCatalog catalog)
    {
        lock (_snapshot)
        {
            _writerConnection.Execute("COMMIT");
            _catalog = catalog;
        }
    }

    private void Return(StoreConnection connection)
    {
        if (_isDisposed)
        {
            connection.Dispose();
            return;
        }

        _readers.Add(connection);
    }
}
