using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Packing.Collections;

/// <summary>Components with a payload file beside a <c>*.data.xml</c>: web resources, plug-in assemblies, flows.</summary>
/// <param name="elementName">Name of the collection.</param>
/// <param name="folder">Folder of the files, read with its sub-folders.</param>
/// <param name="payloadNameElements">Elements that can hold the payload's name in the zip; the first present counts.</param>
/// <param name="payloadPath">Path of the payload in the tree, from the component and its name in the zip.</param>
public sealed class PayloadCollection(
    string elementName, string folder, IReadOnlyList<string> payloadNameElements, Func<XElement, string, string> payloadPath)
    : IComponentCollection
{
    private const string DataSuffix = ".data.xml";

    /// <inheritdoc/>
    public string ElementName { get; } = elementName;

    /// <inheritdoc/>
    public string? Folder { get; } = folder;

    /// <inheritdoc/>
    public bool HasFiles(SourceTree tree) => DataFiles(tree, Folder!).Any();

    /// <summary>Paths of the data files in a folder and below.</summary>
    public static IEnumerable<string> DataFiles(SourceTree tree, string folder) =>
        tree.FilesBelow(folder).Where(path => path.EndsWith(DataSuffix, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public IEnumerable<string> ComponentFiles(SourceTree tree, PackageFlavour flavour) => DataFiles(tree, Folder!);

    /// <inheritdoc/>
    public void Fill(XElement placeholder, PackingContext context)
    {
        foreach (var path in DataFiles(context.Tree, Folder!))
        {
            var component = context.Take(path);
            var name = payloadNameElements.Select(element => component.Element(element)?.Value).FirstOrDefault(value => !string.IsNullOrEmpty(value))
                ?? throw new SolutionFault(
                    "SOL-PAYLOAD", new SourceLocation(path),
                    $"<{payloadNameElements[0]}> is missing, so the file would be lost: add it.");
            context.AddPayload(payloadPath(component, name), name, new SourceLocation(path));
            placeholder.Add(component);
        }
    }
}
