using System.Text;

namespace Dynamics.Loyalty.SolutionTool.Generation;

/// <summary>The files that should exist, compared with those that do.</summary>
public sealed class GeneratedFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly List<GeneratedFile> _files = [];
    private readonly List<(string Folder, string Pattern)> _owned = [];

    /// <summary>Adds files that must exist with this text.</summary>
    public void Add(IEnumerable<GeneratedFile> files) => _files.AddRange(files);

    /// <summary>Claims files of a folder as generated: those that are not asked for are stale.</summary>
    public void Own(string folder, string pattern) => _owned.Add((folder, pattern));

    /// <summary>Paths of the files that are missing, differ or should be gone, sorted.</summary>
    public IReadOnlyList<string> Stale() =>
        [.. Changed().Select(file => file.Path).Concat(Orphans()).Order(StringComparer.Ordinal)];

    /// <summary>Writes what changed and removes what should be gone.</summary>
    public void Write()
    {
        foreach (var orphan in Orphans().ToList())
            File.Delete(orphan);
        foreach (var file in Changed().ToList())
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file.Path)!);
            File.WriteAllText(file.Path, file.Content, Utf8);
        }
    }

    private IEnumerable<GeneratedFile> Changed() =>
        _files.Where(file => !File.Exists(file.Path) || File.ReadAllText(file.Path) != file.Content);

    private IEnumerable<string> Orphans() =>
        _owned.Where(owned => Directory.Exists(owned.Folder))
            .SelectMany(owned => Directory.EnumerateFiles(owned.Folder, owned.Pattern))
            .Except(_files.Select(file => file.Path), StringComparer.Ordinal);
}
