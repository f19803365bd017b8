using Dynamics.Loyalty.SolutionTool.Packing.Collections;
using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Packing;

/// <summary>Whether everything in a tree is where the packer looks, so that nothing is lost without a word.</summary>
public static class TreeLayout
{
    /// <summary>Code of everything that this check finds.</summary>
    public const string Code = "SOL-FILE";

    /// <summary>Path of the skeleton whose children decide what is packed.</summary>
    public const string SkeletonPath = "Other/Customizations.xml";

    private static readonly string[] OtherFiles =
        [SourceTree.ManifestPath, SkeletonPath, RelationshipCollection.IndexPath, .. new[] { "FieldSecurityProfiles", "ConnectionRoles", "EntityMaps" }
            .Select(name => $"Other/{name}.xml")];

    private static readonly string[] FlatFolders =
        ["Roles", "OptionSets", "Dashboards", "InteractionCentricDashboards", "SdkMessageProcessingSteps", RelationshipCollection.DefinitionFolder];

    /// <summary>Every place that would be lost.</summary>
    public static IEnumerable<SolutionFault> Faults(SourceTree tree) =>
        UnknownFolders(tree).Concat(UnreadFiles(tree)).Concat(MissingPlaceholders(tree));

    private static IEnumerable<SolutionFault> UnknownFolders(SourceTree tree)
    {
        foreach (var folder in tree.Folders(".").Where(folder => !ComponentCollections.KnownFolders.Contains(folder)))
            yield return Fault(folder, $"The folder '{folder}' is not part of a solution tree: move it out.");
        foreach (var path in tree.Folders("Other").Select(name => $"Other/{name}").Where(path => path != RelationshipCollection.DefinitionFolder))
            yield return Fault(path, "Packers do not look into this folder: move it out.");
        foreach (var path in FlatFolders.SelectMany(folder => tree.Folders(folder).Select(name => $"{folder}/{name}")))
            yield return Fault(path, "Packers do not look into this folder: move its files up.");
        foreach (var table in TableCollection.Folders(tree))
        {
            foreach (var name in tree.Folders(table).Except(TableCollection.PartFolders, StringComparer.Ordinal))
                yield return Fault(
                    $"{table}/{name}",
                    $"A table has no folder '{name}' here: only {string.Join(", ", TableCollection.PartFolders)} are packed.");
        }
    }

    private static IEnumerable<SolutionFault> UnreadFiles(SourceTree tree) =>
        tree.Files("Other").Select(name => $"Other/{name}").Except(OtherFiles, StringComparer.Ordinal)
            .Concat(TableCollection.Folders(tree).SelectMany(table => TableCollection.UnreadFiles(tree, table)))
            .Select(path => Fault(path, "Packers do not read this file: move or remove it."));

    private static IEnumerable<SolutionFault> MissingPlaceholders(SourceTree tree)
    {
        var skeleton = tree.Load(SkeletonPath);
        foreach (var collection in ComponentCollections.All
            .Where(collection => collection.HasFiles(tree) && skeleton.Root.Element(collection.ElementName) is null))
            yield return Placeholder(skeleton, collection.ElementName);
        foreach (var table in TableCollection.Folders(tree))
        {
            var file = tree.Load($"{table}/{TableCollection.TableFile}");
            foreach (var name in TableCollection.NeededPlaceholders(tree, table).Where(name => file.Root.Element(name) is null))
                yield return Placeholder(file, name);
        }
    }

    private static SolutionFault Placeholder(SourceFile file, string element) =>
        new(Code, file.Locate(file.Root), $"The element <{element} /> is missing, so its files would be lost: add it.");

    private static SolutionFault Fault(string path, string message) => new(Code, new SourceLocation(path), message);
}
