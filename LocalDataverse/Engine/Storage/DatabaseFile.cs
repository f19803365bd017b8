using LocalDataverse.Engine.Storage.Sql;

namespace LocalDataverse.Engine.Storage;

/// <summary>
/// The file behind a store. ":memory:" is a private file that vanishes with the store, on a memory disk where the system
/// has one: SQLite's own in-memory databases cannot let a reader see the committed rows while a writer works.
/// </summary>
internal sealed class DatabaseFile : IDisposable
{
    /// <summary>The name that asks for a database that leaves nothing behind.</summary>
    public const string InMemory = ":memory:";

    private readonly TemporaryFolder? _temporary;

    /// <summary>A file that is made when it is not there, or <see cref="InMemory"/>.</summary>
    public DatabaseFile(string database)
    {
        if (string.Equals(database, InMemory, StringComparison.Ordinal))
        {
            _temporary = new TemporaryFolder();
            Path = System.IO.Path.Combine(_temporary.Path, "rows.db");
            return;
        }

        Path = System.IO.Path.GetFullPath(database);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
    }

    /// <summary>Full path.</summary>
    public string Path { get; }

    /// <summary>Opens a connection.</summary>
    public StoreConnection Connect() => new(Path, _temporary is not null);

    /// <inheritdoc/>
    public void Dispose() => _temporary?.Dispose();
}
