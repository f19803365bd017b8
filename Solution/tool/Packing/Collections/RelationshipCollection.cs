using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Packing.Collections;

/// <summary>Relationships: <c>Other/Relationships.xml</c> says which and in what order, the files below it say what they are.</summary>
public sealed class RelationshipCollection : IComponentCollection
{
    /// <summary>Path of the index.</summary>
    public const string IndexPath = "Other/Relationships.xml";

    /// <summary>Folder of the definitions.</summary>
    public const string DefinitionFolder = "Other/Relationships";

    /// <inheritdoc/>
    public string ElementName => "EntityRelationships";

    /// <inheritdoc/>
    public string? Folder => null;

    /// <inheritdoc/>
    public bool HasFiles(SourceTree tree) => tree.Exists(IndexPath) || tree.Files(DefinitionFolder).Count > 0;

    /// <inheritdoc/>
    public IEnumerable<string> ComponentFiles(SourceTree tree, PackageFlavour flavour) => [];

    /// <inheritdoc/>
    public void Fill(XElement placeholder, PackingContext context)
    {
        if (!HasFiles(context.Tree))
            return;
        var defined = ReadDefinitions(context);
        var index = ReadIndex(context.Tree);
        foreach (var (name, entry) in index)
        {
            if (!defined.Remove(name, out var definition))
                throw new SolutionFault(
                    "SOL-RELATIONSHIP", entry,
                    $"The relationship '{name}' is listed but not defined, or listed twice: define it in {DefinitionFolder} or remove the line.");
            placeholder.Add(definition.Element);
        }

        foreach (var (name, definition) in defined.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            throw new SolutionFault(
                "SOL-RELATIONSHIP", definition.Location,
                $"The relationship '{name}' is not listed in {IndexPath}, so it would be lost: list it.");
    }

    private static List<(string Name, SourceLocation Location)> ReadIndex(SourceTree tree)
    {
        if (!tree.Exists(IndexPath))
            throw new SolutionFault(
                "SOL-RELATIONSHIP", new SourceLocation(IndexPath),
                "The index of relationships is missing, so every relationship would be lost: add it.");
        var file = tree.Load(IndexPath);
        return [.. file.Root.Elements("EntityRelationship").Select(entry => (entry.Attribute("Name")?.Value ?? "", file.Locate(entry)))];
    }

    private static Dictionary<string, (XElement Element, SourceLocation Location)> ReadDefinitions(PackingContext context)
    {
        var defined = new Dictionary<string, (XElement, SourceLocation)>(StringComparer.Ordinal);
        foreach (var path in context.Tree.Files(DefinitionFolder).Select(name => $"{DefinitionFolder}/{name}"))
        {
            var file = context.Tree.Load(path);
            foreach (var element in file.Root.Elements("EntityRelationship"))
            {
                var name = element.Attribute("Name")?.Value ?? "";
                if (!defined.TryAdd(name, (new XElement(element), file.Locate(element))))
                    throw new SolutionFault("SOL-RELATIONSHIP", file.Locate(element), $"The relationship '{name}' is defined twice: keep one.");
            }
        }

        return defined;
    }
}
