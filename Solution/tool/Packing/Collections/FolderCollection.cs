using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Packing.Collections;

/// <summary>One component per file of a folder: roles, choices, dashboards, steps.</summary>
/// <param name="elementName">Name of the collection.</param>
/// <param name="folder">Folder of the files.</param>
public sealed class FolderCollection(string elementName, string folder) : IComponentCollection
{
    /// <inheritdoc/>
    public string ElementName { get; } = elementName;

    /// <inheritdoc/>
    public string? Folder { get; } = folder;

    /// <inheritdoc/>
    public bool HasFiles(SourceTree tree) => tree.Files(Folder!).Count > 0;

    /// <inheritdoc/>
    public IEnumerable<string> ComponentFiles(SourceTree tree, PackageFlavour flavour) => tree.Files(Folder!).Select(name => $"{Folder}/{name}");

    /// <inheritdoc/>
    public void Fill(XElement placeholder, PackingContext context)
    {
        foreach (var path in ComponentFiles(context.Tree, context.Flavour))
            placeholder.Add(context.Take(path));
    }
}
