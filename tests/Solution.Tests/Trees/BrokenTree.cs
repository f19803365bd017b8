using Dynamics.Loyalty.SolutionTool.Model;
using Dynamics.Loyalty.SolutionTool.Source;
using Dynamics.Loyalty.SolutionTool.Verification;

namespace Dynamics.Loyalty.SolutionTool.Tests.Trees;

/// <summary>A copy of the real product tree that a test breaks.</summary>
public sealed class BrokenTree : IDisposable
{
    private static readonly Lazy<SolutionModel> Platform = new(() => new SolutionModel(new SourceTree(Repository.BaseSource)));
    private readonly TemporaryFolder _folder = new();

    public BrokenTree()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.ProductSource, "*.xml", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder.Path, Path.GetRelativePath(Repository.ProductSource, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Root => _folder.Path;

    public void Write(string path, string content) => _folder.Write(path, content);

    /// <summary>Replaces the first occurrence of a text in the first file below a folder that has it.</summary>
    /// <returns>Path of the file in the tree.</returns>
    public string Replace(string below, string find, string replacement)
    {
        var path = FileWith(below, find);
        var text = File.ReadAllText(Path.Combine(Root, path));
        var start = text.IndexOf(find, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(Root, path), text[..start] + replacement + text[(start + find.Length)..]);
        return path;
    }

    /// <summary>First line of a file that has a text, the first being 1.</summary>
    public int LineOf(string path, string text) =>
        1 + File.ReadAllLines(Path.Combine(Root, path)).ToList().FindIndex(line => line.Contains(text, StringComparison.Ordinal));

    public IReadOnlyList<Finding> Findings(string code) =>
        Verifier.Run(new VerificationContext(new SolutionModel(new SourceTree(Root)), [Platform.Value]), RuleCatalog.All.Where(rule => rule.Code == code));

    public void Dispose() => _folder.Dispose();

    private string FileWith(string below, string text)
    {
        var full = Path.Combine(Root, below);
        IEnumerable<string> files = File.Exists(full) ? [full] : Directory.EnumerateFiles(full, "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        var file = files.FirstOrDefault(file => File.ReadAllText(file).Contains(text, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"No file below '{below}' has the text '{text}': the real tree has changed, so choose another place to break.");
        return Path.GetRelativePath(Root, file).Replace(Path.DirectorySeparatorChar, '/');
    }
}
