using System.IO.Compression;
using Dynamics.Loyalty.SolutionTool.Packing;
using Dynamics.Loyalty.SolutionTool.Source;
using Dynamics.Loyalty.SolutionTool.Tests.Trees;

namespace Dynamics.Loyalty.SolutionTool.Tests.Packing;

/// <summary>The reference sample has one component of every kind.</summary>
public sealed class SampleTreeTests : IDisposable
{
    private const string AssemblyFile = "PluginAssemblies/LoySamplePlugins-52E3890D-FC4D-536C-9478-FCD4BA6D94C2/LoySamplePlugins.dll";
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(PackageFlavour.Managed)]
    [InlineData(PackageFlavour.Unmanaged)]
    public void Sample_Packed_HasEveryPayloadOnce(PackageFlavour flavour)
    {
        var tree = CopySample();

        var parts = SolutionPacker.Pack(tree, flavour);

        var expected = tree.FilesBelow("WebResources").Count(path => path.EndsWith(".data.xml", StringComparison.Ordinal))
            + tree.FilesBelow("customapis").Count + tree.FilesBelow("environmentvariabledefinitions").Count
            + 5; // the three root files, the plug-in assembly and the flow
        Assert.Equal(expected, parts.Count);
        Assert.Equal(parts.Count, parts.Select(part => part.Name).Distinct(StringComparer.Ordinal).Count());
        using var zip = new ZipArchive(new MemoryStream(PackageZip.Write(parts)), ZipArchiveMode.Read);
        Assert.Equal([.. parts.Select(part => part.Name)], zip.Entries.Select(entry => entry.FullName).ToList());
    }

    private SourceTree CopySample()
    {
        var sample = Path.Combine(Repository.Reference, "sample-solution");
        Assert.SkipUnless(Directory.Exists(sample), "The reference sample is not beside the repository.");
        foreach (var file in Directory.EnumerateFiles(sample, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder.Path, Path.GetRelativePath(sample, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        EmptyAssembly.Write(Path.Combine(_folder.Path, AssemblyFile), "Loy.Sample.Plugins", new Version(1, 0, 0, 0), "Loy.Sample.Plugins.MemberPlugin", "Loy.Sample.Plugins.RecalculatePointsApi");
        return new SourceTree(_folder.Path);
    }

    public void Dispose() => _folder.Dispose();
}
