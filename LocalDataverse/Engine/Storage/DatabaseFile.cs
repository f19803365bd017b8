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

    private const string MemoryDisk = "/dev/shm";

    // Containers often give their memory disk 64 MB, which a hundred thousand rows outgrow.
    private const long MemoryDiskNeeded = 1L << 30;
    private readonly string? _temporaryFolder;

    /// <summary>A file that is made when it is not there, or <see cref="InMemory"/>.</summary>
    public DatabaseFile(string database)
    {
        if (string.Equals(database, InMemory, StringComparison.Ordinal))
        {
            _temporaryFolder = CreateTemporaryFolder();
            Path = System.IO.Path.Combine(_temporaryFolder, "rows.db");
            return;
        }

        Path = System.IO.Path.GetFullPath(database);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
    }

    /// <summary>Full path.</summary>
    public string Path { get; }

    /// <summary>Opens a connection.</summary>
    public StoreConnection Connect() => new(Path, _temporaryFolder is not null);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_temporaryFolder is not null)
        {
            Directory.Delete(_temporaryFolder, recursive: true);
        }
    }

    private static string CreateTemporaryFolder()
    {
        var parent = HasMemoryDisk() ? MemoryDisk : System.IO.Path.GetTempPath();
        return Directory.CreateDirectory(System.IO.Path.Combine(parent, "local-dataverse-" + Guid.NewGuid().ToString("N"))).FullName;
    }

    private static bool HasMemoryDisk() =>
        Directory.Exists(MemoryDisk) && new DriveInfo(MemoryDisk).AvailableFreeSpace >= MemoryDiskNeeded;
}
