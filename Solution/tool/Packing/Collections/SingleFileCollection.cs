using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Packing.Collections;

/// <summary>A collection kept whole in one file of <c>Other</c>: its root replaces the placeholder.</summary>
/// <param name="elementName">Name of the collection and of the file.</param>
public sealed class SingleFileCollection(string elementName) : IComponentCollection
{
    /// <inheritdoc/>
    public string ElementName { get; } = elementName;

    /// <inheritdoc/>
    public string? Folder => null;

    private string FilePath => $"Other/{ElementName}.xml";

    /// <inheritdoc/>
    public bool HasFiles(SourceTree tree) => tree.Exists(FilePath);

    /// <inheritdoc/>
    public IEnumerable<string> ComponentFiles(SourceTree tree, PackageFlavour flavour) => HasFiles(tree) ? [FilePath] : [];

    /// <inheritdoc/>
    public void Fill(XElement placeholder, PackingContext context)
    {
        if (HasFiles(context.Tree))
            placeholder.ReplaceWith(context.Take(FilePath));
    }
}
