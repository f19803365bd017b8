using Dynamics.Loyalty.SolutionTool.Model;
using Dynamics.Loyalty.SolutionTool.Source;
using Dynamics.Loyalty.SolutionTool.Verification;

namespace Dynamics.Loyalty.SolutionTool.Tests.Trees;

/// <summary>The copy of the product tree while one test breaks it; mended when the test ends.</summary>
public sealed class BrokenTree(ProductCopy copy) : IDisposable
{
    private static readonly Lazy<SolutionModel> Platform = new(() => new SolutionModel(new SourceTree(Repository.BaseSource)));
    private static readonly Lazy<SolutionModel> AddOn = new(() => new SolutionModel(new SourceTree(Repository.AddOnSource)));
    private readonly Dictionary<string, string?> _originals = new(StringComparer.Ordinal);

    public string Root => copy.Path;

    public void Write(string path, string content)
    {
        var full = Path.Combine(Root, path);
        _originals.TryAdd(full, File.Exists(full) ? File.ReadAllText(full) : null);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, content);
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>Replaces the first occurrence of a text in the first file below a folder that has it.</summary>
    /// <returns>Path of the file in the tree.</returns>
    public string Replace(string below, string find, string replacement)
    {
        var path = FileWith(below, find);
        var text = Read(path);
        var start = text.IndexOf(find, StringComparison.Ordinal);
        Write(path, text[..start] + replacement + text[(start + find.Length)..]);
        return path;
    }

    /// <summary>First line of a file that has a text, the first being 1.</summary>
    public int LineOf(string path, string text) =>
        1 + File.ReadAllLines(Path.Combine(Root, path)).ToList().FindIndex(line => line.Contains(text, StringComparison.Ordinal));

    public IReadOnlyList<Finding> Findings(string code) =>
        Verifier.Run(new VerificationContext(new SolutionModel(new SourceTree(Root)), [Platform.Value], [AddOn.Value]), RuleCatalog.All.Where(rule => rule.Code == code));

    public void Dispose()
    {
        foreach (var (path, content) in _originals)
        {
            if (content is not null)
                File.WriteAllText(path, content);
            else
                File.Delete(path);
        }

        foreach (var folder in _originals.Where(change => change.Value is null).Select(change => Path.GetDirectoryName(change.Key)!).Where(folder => !Directory.EnumerateFileSystemEntries(folder).Any()))
            Directory.Delete(folder);
    }

    private string FileWith(string below, string text)
    {
        var full = Path.Combine(Root, below);
        IEnumerable<string> files = File.Exists(full) ? [full] : Directory.EnumerateFiles(full, "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        var file = files.FirstOrDefault(file => File.ReadAllText(file).Contains(text, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"No file below '{below}' has the text '{text}': the real tree has changed, so choose another place to break.");
        return Path.GetRelativePath(Root, file).Replace(Path.DirectorySeparatorChar, '/');
    }
}
