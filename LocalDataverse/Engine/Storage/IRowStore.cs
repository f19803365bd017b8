using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Storage;

/// <summary>Where rows live. One writer at a time: a write session holds the store until it ends.</summary>
public interface IRowStore : IDisposable
{
    /// <summary>Creates, widens and removes SQL tables so that they hold what the catalog describes; rows of kept columns stay.</summary>
    void ApplySchema(MetadataCatalog catalog);

    /// <summary>Opens a session that may write: one transaction, undone unless committed. Waits for the running writer.</summary>
    IStoreSession OpenWrite();

    /// <summary>Opens a session that only reads committed rows.</summary>
    IStoreSession OpenRead();

    /// <summary>The solution zips kept by committed sessions, oldest first; a reopened file reads its catalog from them before any schema is applied.</summary>
    IReadOnlyList<byte[]> ReadSolutions();
}
