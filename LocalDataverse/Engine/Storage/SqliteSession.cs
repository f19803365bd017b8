using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Queries;
using LocalDataverse.Engine.Storage.Schema;
using LocalDataverse.Engine.Storage.Sql;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Storage;

/// <summary>One transaction on one connection.</summary>
internal sealed class SqliteSession : IStoreSession
{
    private readonly StoreConnection _connection;
    private readonly Action<MetadataCatalog>? _commit;
    private readonly Action _release;
    private readonly RowWriter? _writer;
    private MetadataCatalog _catalog;
    private bool _isEnded;
    private bool _isDisposed;

    private SqliteSession(StoreConnection connection, MetadataCatalog catalog, RowWriter? writer, Action<MetadataCatalog>? commit, Action release)
    {
        _connection = connection;
        _catalog = catalog;
        _writer = writer;
        _commit = commit;
        _release = release;
    }

    private RowWriter Writer => _isEnded
        ? throw new ObjectDisposedException(nameof(IStoreSession), "The session has ended: open another.")
        : _writer ?? throw new InvalidOperationException("The session only reads: open one with OpenWrite.");

    /// <summary>A session on a connection whose transaction has begun. <paramref name="commit"/> commits it and makes the catalog valid.</summary>
    public static SqliteSession Writing(StoreConnection connection, MetadataCatalog catalog, Action<MetadataCatalog> commit, Action release) =>
        new(connection, catalog, new RowWriter(connection, StoreTables.ReadVersion(connection)), commit, release);

    /// <summary>A session on a connection whose snapshot is taken.</summary>
    public static SqliteSession Reading(StoreConnection connection, MetadataCatalog catalog, Action release) =>
        new(connection, catalog, writer: null, commit: null, release);

    /// <inheritdoc/>
    public void Insert(TableMetadata table, Entity row) => Writer.Insert(table, row);

    /// <inheritdoc/>
    public bool Update(TableMetadata table, Entity row, long? expectedVersion = null) => Writer.Update(table, row, expectedVersion);

    /// <inheritdoc/>
    public bool Delete(TableMetadata table, Guid id, long? expectedVersion = null) => Writer.Delete(table, id, expectedVersion);

    /// <inheritdoc/>
    public void Clear(TableMetadata table) => Writer.Clear(table);

    /// <inheritdoc/>
    public Entity? Find(TableMetadata table, Guid id, IReadOnlyCollection<string>? columns, ReadOptions options) =>
        Queries(options).Find(table, id, columns);

    /// <inheritdoc/>
    public Guid? FindByKey(TableMetadata table, KeyAttributeCollection values) => KeyLookup.Find(Open(), table, values);

    /// <inheritdoc/>
    public EntityCollection Query(QueryExpression query, ReadOptions options) => Queries(options).Run(query);

    /// <inheritdoc/>
    public EntityCollection Fetch(string fetchXml, ReadOptions options) => Queries(options).Run(fetchXml);

    /// <inheritdoc/>
    public void KeepSolution(byte[] zip)
    {
        _ = Writer;
        StoreTables.AddSolution(_connection, zip);
    }

    /// <inheritdoc/>
    public void KeepOnlySolutions(IEnumerable<byte[]> zips)
    {
        _ = Writer;
        StoreTables.ClearSolutions(_connection);
        foreach (var zip in zips)
            StoreTables.AddSolution(_connection, zip);
    }

    /// <inheritdoc/>
    public void ApplySchema(MetadataCatalog catalog)
    {
        _ = Writer;
        new SchemaUpdate(_connection).Apply(catalog);
        _catalog = catalog;
    }

    /// <inheritdoc/>
    public void RemoveOrphans(MetadataCatalog before, IEnumerable<string> tables)
    {
        _ = Writer;
        new Orphans(_connection, before, _catalog).RemoveBelow(tables);
    }

    /// <inheritdoc/>
    public void Commit()
    {
        StoreTables.SaveVersion(_connection, Writer.Version);
        _commit!(_catalog);
        _isEnded = true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_isDisposed)
        {
            return;
        }

        _isDisposed = true;
        try
        {
            if (!_isEnded)
            {
                _isEnded = true;
                _connection.Execute("ROLLBACK");
            }
        }
        finally
        {
            _release();
        }
    }

    private StoreConnection Open() =>
        _isEnded ? throw new ObjectDisposedException(nameof(IStoreSession), "The session has ended: open another.") : _connection;

    private QueryRunner Queries(ReadOptions options) => new(Open(), _catalog, options);
}
