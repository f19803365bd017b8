namespace Dynamics.Loyalty.SolutionTool.Source;

/// <summary>A solution in SolutionPackager's folder layout. Listings are sorted ordinally, ignoring case.</summary>
public sealed class SourceTree
{
    private readonly Dictionary<string, SourceFile> _loaded = new(StringComparer.Ordinal);

    /// <summary>Opens the tree at a folder.</summary>
    /// <exception cref="SolutionFault">SOL-TREE: the folder has no <c>Other/Solution.xml</c>.</exception>
    public SourceTree(string root)
    {
        Root = Path.GetFullPath(root);
        if (!Exists(ManifestPath))
            throw new SolutionFault("SOL-TREE", new SourceLocation(ManifestPath), $"'{Root}' is not a solution tree: this file is missing.");
    }

    /// <summary>Path of the manifest in every tree.</summary>
    public const string ManifestPath = "Other/Solution.xml";

    /// <summary>Full path of the tree.</summary>
    public string Root { get; }

    /// <summary>The manifest, <c>Other/Solution.xml</c>.</summary>
    public SourceFile Manifest => Load(ManifestPath);

    /// <summary>Unique name of the solution.</summary>
    /// <exception cref="SolutionFault">SOL-MANIFEST: the manifest names none.</exception>
    public string UniqueName => ManifestValue("UniqueName");

    /// <summary>Version of the solution, four parts.</summary>
    /// <exception cref="SolutionFault">SOL-MANIFEST: the manifest names none.</exception>
    public string Version => ManifestValue("Version");

    /// <summary>Whether a file exists, by its path from the root.</summary>
    public bool Exists(string path) => File.Exists(FullPath(path));

    /// <summary>Full path of a file or folder of the tree.</summary>
    public string FullPath(string path) => Path.Combine(Root, path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Content of a file, byte for byte.</summary>
    public byte[] Bytes(string path) => File.ReadAllBytes(FullPath(path));

    /// <summary>An XML file, read once.</summary>
    /// <exception cref="SolutionFault">SOL-XML: not well-formed.</exception>
    public SourceFile Load(string path)
    {
        if (!_loaded.TryGetValue(path, out var file))
            _loaded[path] = file = SourceFile.Load(FullPath(path), path);
        return file;
    }

    /// <summary>Names of the folders in a folder; empty when it does not exist.</summary>
    public IReadOnlyList<string> Folders(string path) => List(path, Directory.EnumerateDirectories);

    /// <summary>Names of the files in a folder, not below it; empty when it does not exist.</summary>
    public IReadOnlyList<string> Files(string path) => List(path, Directory.EnumerateFiles);

    /// <summary>Paths, from the root, of the files in a folder and below.</summary>
    public IReadOnlyList<string> FilesBelow(string path)
    {
        if (!Directory.Exists(FullPath(path)))
            return [];
        return
        [
            .. Directory.EnumerateFiles(FullPath(path), "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Root, file).Replace(Path.DirectorySeparatorChar, '/'))
                .Order(StringComparer.OrdinalIgnoreCase),
        ];
    }

    /// <summary>Every XML file of the tree.</summary>
    public IEnumerable<SourceFile> XmlFiles() =>
        FilesBelow(".").Where(path => path.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)).Select(Load);

    private string ManifestValue(string name) =>
        Manifest.Root.Element("SolutionManifest")?.Element(name)?.Value
        ?? throw new SolutionFault("SOL-MANIFEST", new SourceLocation(ManifestPath), $"SolutionManifest/{name} is missing: add it.");

    private IReadOnlyList<string> List(string path, Func<string, IEnumerable<string>> enumerate) =>
        Directory.Exists(FullPath(path))
            ? [.. enumerate(FullPath(path)).Select(entry => Path.GetFileName(entry)).Order(StringComparer.OrdinalIgnoreCase)]
            : [];
}
