using System.IO.Compression;
using Dynamics.Loyalty.SolutionTool.Packing;
using Dynamics.Loyalty.SolutionTool.Source;
using Dynamics.Loyalty.SolutionTool.Tests.Trees;

namespace Dynamics.Loyalty.SolutionTool.Tests.Packing;

public sealed class RepeatabilityTests : IDisposable
{
    private readonly TemporaryFolder _copy = new();

    [Fact]
    public void SameTree_PackedTwice_GivesTheSameBytes() =>
        Assert.Equal(Zip(Repository.BaseSource), Zip(Repository.BaseSource));

    [Fact]
    public void TreeWithOtherLineEndsAndFileTimes_GivesTheSameXml()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.BaseSource, "*", SearchOption.AllDirectories))
        {
            var copy = _copy.Write(Path.GetRelativePath(Repository.BaseSource, file), File.ReadAllText(file).Replace("\n", "\r\n", StringComparison.Ordinal));
            File.SetLastWriteTimeUtc(copy, new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        }

        Assert.Equal(Zip(Repository.BaseSource), Zip(_copy.Path));
    }

    [Fact]
    public void Entries_HaveTheFixedTime()
    {
        using var zip = new ZipArchive(new MemoryStream(Zip(Repository.BaseSource)), ZipArchiveMode.Read);

        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
    }

    public void Dispose() => _copy.Dispose();

    private static byte[] Zip(string source) => PackageZip.Write(SolutionPacker.Pack(new SourceTree(source), PackageFlavour.Managed));
}
