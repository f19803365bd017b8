using Dynamics.Loyalty.SolutionTool.Generation;
using Dynamics.Loyalty.SolutionTool.Tests.Trees;

namespace Dynamics.Loyalty.SolutionTool.Tests.Generation;

public sealed class DriftTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly GeneratedFiles _files = new();

    public DriftTests()
    {
        _folder.Write("same.g.cs", "same\n");
        _folder.Write("other.g.cs", "old\n");
        _folder.Write("orphan.g.cs", "gone\n");
        _folder.Write("hand-written.cs", "mine\n");
        _files.Own(_folder.Path, "*.g.cs");
        _files.Add([new GeneratedFile(PathOf("same.g.cs"), "same\n"), new GeneratedFile(PathOf("other.g.cs"), "new\n"), new GeneratedFile(PathOf("sub/missing.g.cs"), "new\n")]);
    }

    [Fact]
    public void FilesThatDifferAreMissingOrOrphaned_AreStale() =>
        Assert.Equal([PathOf("orphan.g.cs"), PathOf("other.g.cs"), PathOf("sub/missing.g.cs")], _files.Stale());

    [Fact]
    public void Writing_LeavesNothingStale_AndHandWrittenFilesAlone()
    {
        _files.Write();

        Assert.Empty(_files.Stale());
        Assert.Equal(["hand-written.cs", "other.g.cs", "same.g.cs", "sub/missing.g.cs"], Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(_folder.Path, path)).Order(StringComparer.Ordinal).ToList());
        Assert.Equal("new\n", File.ReadAllText(PathOf("other.g.cs")));
    }

    public void Dispose() => _folder.Dispose();

    private string PathOf(string name) => Path.Combine(_folder.Path, name);
}
