using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Storage;

/// <summary>Where rows live. One writer at a time: a write session holds the store until it ends.</summary>
public interface IRowStore : IDisposable
{
    /// <summary>
    /// Creates, widens and removes SQL tables so that they hold what the catalog describes; rows of kept columns stay.
    /// One write session of its own; to do it together with other writes use <see cref="IStoreSession.ApplySchema"/>.
    /// </summary>
    void ApplySchema(MetadataCatalog catalog);

    /// <summary>
    /// Opens a session that may write: one transaction, undone unless committed. Waits for the running writer; the wait
    /// ends with <see cref="OperationCanceledException"/> when <paramref name="cancellation"/> is signalled.
    /// A thread that holds a write session must not open a second one: it would wait for itself.
    /// </summary>
    IStoreSession OpenWrite(CancellationToken cancellation = default);

    /// <summary>Opens a session that reads the rows committed at this moment, whatever is written meanwhile; it never waits for the writer.</summary>
    IStoreSession OpenRead();

    /// <summary>The solution zips kept by committed sessions, oldest first; a reopened file reads its catalog from them before any schema is applied.</summary>
    IReadOnlyList<byte[]> ReadSolutions();
}
