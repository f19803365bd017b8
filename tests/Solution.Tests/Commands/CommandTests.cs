using Dynamics.Loyalty.SolutionTool.Tests.Trees;

namespace Dynamics.Loyalty.SolutionTool.Tests.Commands;

public sealed class CommandTests : IDisposable
{
    private const int Success = 0;
    private const int Refused = 1;
    private const int Found = 2;
    private readonly TemporaryFolder _folder = new();

    private static string ModelFolder => Path.Combine(Repository.Root, "Plugins", "Model");

    private static string ScriptFolder => Path.Combine(Repository.Root, "WebResources", "src", "generated");

    [Fact]
    public async Task Pack_OfThePlatform_WritesTheManagedZipOnly()
    {
        var result = await Tool.Run("pack", Repository.BaseSource, "--type", "managed", "--out", _folder.Path);

        Assert.Equal((Success, ""), (result.ExitCode, result.Error));
        Assert.Equal(["LocalBase_managed.zip"], Directory.EnumerateFiles(_folder.Path).Select(path => Path.GetFileName(path)).ToList());
    }

    [Fact]
    public async Task Pack_OfAnotherVersion_IsRefusedAndWritesNothing()
    {
        var result = await Tool.Run("pack", Repository.BaseSource, "--out", _folder.Path, "--version", "9.9.9.9");

        Assert.Equal(Refused, result.ExitCode);
        Assert.StartsWith("Other/Solution.xml:1: SOL-VERSION ", result.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task Pack_WithoutWebResources_SaysWhatToDo()
    {
        var result = await Tool.Run("pack", Repository.BaseSource, "--out", _folder.Path, "--web", Path.Combine(_folder.Path, "dist"));

        Assert.Equal(Refused, result.ExitCode);
        Assert.Contains("SOL-STAGE", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_OfBrokenTree_ListsFindingsWithFileAndLine()
    {
        var result = await Tool.Run("verify", Repository.ProductSource);

        Assert.Equal(Found, result.ExitCode);
        Assert.Matches("(?m)^Other/Relationships/[A-Za-z_]+\\.xml:[0-9]+: SOL-RELATIONSHIP ", result.Output);
    }

    [Fact]
    public async Task Verify_OfTheProduct_IsClean()
    {
        var result = await Tool.Run("verify", Repository.ProductSource, "--base", Repository.BaseSource, "--add-on", Repository.AddOnSource);

        Assert.Equal((Success, ""), (result.ExitCode, result.Error));
    }

    [Fact]
    public async Task Verify_Rules_ListsEveryRule()
    {
        var result = await Tool.Run("verify", Repository.BaseSource, "--rules");

        Assert.Equal(Success, result.ExitCode);
        Assert.Equal(SolutionTool.Verification.RuleCatalog.All.Count, result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Generate_Check_FindsTheCommittedModelFresh()
    {
        var result = await Tool.Run("generate", Repository.ProductSource, "--base", Repository.BaseSource, "--csharp", ModelFolder, "--typescript", ScriptFolder, "--check");

        Assert.Equal((Success, ""), (result.ExitCode, result.Output));
    }

    [Fact]
    public async Task Generate_Check_FindsTheCommittedRegistrationFresh()
    {
        var dll = Directory.EnumerateFiles(Path.Combine(Repository.ProductSource, "PluginAssemblies"), "*.dll", SearchOption.AllDirectories).SingleOrDefault();
        Assert.True(dll is not null, "The plug-in assembly is not staged: build Solution/package first.");

        var result = await Tool.Run("generate", Repository.ProductSource, "--assembly", dll!, "--check");

        Assert.Equal((Success, ""), (result.ExitCode, result.Output));
    }

    [Fact]
    public async Task Generate_Check_ListsWhatIsStale_AndWritesNothing()
    {
        var file = _folder.Write("Orphan.g.cs", "");

        var result = await Tool.Run("generate", Repository.BaseSource, "--csharp", _folder.Path, "--check");

        Assert.Equal(Found, result.ExitCode);
        Assert.Contains($"{file}:1: SOL-STALE ", result.Output, StringComparison.Ordinal);
        Assert.Equal([file], Directory.EnumerateFiles(_folder.Path));
    }

    [Fact]
    public async Task Generate_Version_IsStampedIntoTheManifest()
    {
        using var tree = new SmallTree();
        tree.Open();

        Assert.Equal(Found, (await Tool.Run("generate", tree.Path, "--version", "2.0.0.0", "--check")).ExitCode);
        Assert.Equal(Success, (await Tool.Run("generate", tree.Path, "--version", "2.0.0.0")).ExitCode);

        Assert.Equal("2.0.0.0", tree.Reopen().Version);
    }

    [Fact]
    public async Task FolderThatIsNoTree_IsRefused()
    {
        var result = await Tool.Run("verify", _folder.Path);

        Assert.Equal(Refused, result.ExitCode);
        Assert.Contains("SOL-TREE", result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
