namespace LocalDataverse.Engine.Storage;

/// <summary>
/// A private folder that vanishes when it is disposed of. What a killed process left is removed by the next one that makes
/// such a folder: a lock file beside each folder says whether its owner lives.
/// </summary>
internal sealed class TemporaryFolder : IDisposable
{
    private const string Prefix = "localdataverse-";
    private const string LockSuffix = ".lock";
    private const string MemoryDisk = "/dev/shm";

    // Containers often give their memory disk 64 MB, which a hundred thousand rows outgrow.
    private const long MemoryDiskNeeded = 1L << 30;

    private static readonly Lazy<string> Parent = new(ChooseParent);
    private readonly FileStream _lock;

    /// <summary>Makes the folder, on a memory disk where the system has a large one.</summary>
    public TemporaryFolder()
        : this(Parent.Value)
    {
    }

    /// <summary>Makes the folder inside another.</summary>
    public TemporaryFolder(string parent)
    {
        Path = System.IO.Path.Combine(parent, Prefix + Guid.NewGuid().ToString("N"));
        // The lock comes before the folder and goes after it, so that a folder without lock is always a left one.
        _lock = new FileStream(Path + LockSuffix, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        Directory.CreateDirectory(Path);
    }

    /// <summary>Full path.</summary>
    public string Path { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        Directory.Delete(Path, recursive: true);
        _lock.Dispose();
        File.Delete(Path + LockSuffix);
    }

    /// <summary>Removes the folders inside another whose owners ended without doing so.</summary>
    public static void RemoveLeft(string parent)
    {
        foreach (var folder in Directory.EnumerateDirectories(parent, Prefix + "*"))
        {
            RemoveIfLeft(folder);
        }
    }

    private static string ChooseParent()
    {
        var parent = HasMemoryDisk() ? MemoryDisk : System.IO.Path.GetTempPath();
        RemoveLeft(parent);
        return parent;
    }

    private static bool HasMemoryDisk() =>
        Directory.Exists(MemoryDisk) && new DriveInfo(MemoryDisk).AvailableFreeSpace >= MemoryDiskNeeded;

    private static void RemoveIfLeft(string folder)
    {
        try
        {
            using (new FileStream(folder + LockSuffix, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None))
            {
                Directory.Delete(folder, recursive: true);
            }

            File.Delete(folder + LockSuffix);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Its owner lives, or another process is removing it.
        }
    }
}
