using LocalDataverse.Engine.Storage;

namespace LocalDataverse.Engine.Tests.Storage;

public sealed class TemporaryFolderTests : IDisposable
{
    private readonly string _parent = Directory.CreateTempSubdirectory("folders ").FullName;

    public void Dispose() => Directory.Delete(_parent, recursive: true);

    [Fact]
    public void Folder_Disposed_LeavesNothing()
    {
        using (var folder = new TemporaryFolder(_parent))
        {
            File.WriteAllText(Path.Combine(folder.Path, "rows.db"), "x");
        }

        Assert.Empty(Directory.EnumerateFileSystemEntries(_parent));
    }

    [Fact]
    public void Folder_LeftByAKilledProcess_IsRemovedAndALivingOneStays()
    {
        using var living = new TemporaryFolder(_parent);
        var left = living.Path + "0";
        Directory.CreateDirectory(left);
        File.WriteAllText(Path.Combine(left, "rows.db"), "x");
        File.WriteAllText(left + ".lock", "");

        TemporaryFolder.RemoveLeft(_parent);

        Assert.False(Path.Exists(left));
        Assert.False(Path.Exists(left + ".lock"));
        Assert.True(Directory.Exists(living.Path));
    }
}
