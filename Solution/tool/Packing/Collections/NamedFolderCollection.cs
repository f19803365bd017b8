using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Packing.Collections;

/// <summary>One sub-folder per component, with a managed variant beside the file where there is one: apps and site maps.</summary>
/// <param name="elementName">Name of the collection and of the folder.</param>
/// <param name="fileName">Name of the file in each sub-folder, without extension.</param>
public sealed class NamedFolderCollection(string elementName, string fileName) : IComponentCollection
{
    /// <inheritdoc/>
    public string ElementName { get; } = elementName;

    /// <inheritdoc/>
    public string? Folder => ElementName;

    /// <inheritdoc/>
    public bool HasFiles(SourceTree tree) => tree.FilesBelow(ElementName).Count > 0;

    /// <inheritdoc/>
    public IEnumerable<string> ComponentFiles(SourceTree tree, PackageFlavour flavour) =>
        tree.Folders(ElementName).Select(folder => $"{ElementName}/{folder}").SelectMany(folder =>
        {
            var candidates = new[] { $"{fileName}.xml", $"{fileName}_managed.xml" }.Where(name => tree.Exists($"{folder}/{name}"));
            return ManagedVariants.Select(candidates, flavour).Select(name => $"{folder}/{name}");
        });

    /// <inheritdoc/>
    public void Fill(XElement placeholder, PackingContext context)
    {
        foreach (var path in ComponentFiles(context.Tree, context.Flavour))
            placeholder.Add(context.Take(path));
    }
}
