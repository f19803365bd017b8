using Dynamics.Loyalty.SolutionTool.Model;
using Dynamics.Loyalty.SolutionTool.Packing.Collections;
using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Components;

/// <summary>Nothing in the tree would be left out of the package without a word.</summary>
public sealed class PackedFileRule : Rule
{
    private static readonly string[] FlatFolders = ["Roles", "OptionSets", "Dashboards", "InteractionCentricDashboards", "SdkMessageProcessingSteps", "Other/Relationships"];

    /// <inheritdoc/>
    public override string Code => "SOL-FILE";

    /// <inheritdoc/>
    public override string Description => "Every folder and file of the tree is packed: no unknown folder, no file where the packer does not look, no missing placeholder.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        var tree = context.Solution.Tree;
        foreach (var folder in tree.Folders(".").Where(folder => !ComponentCollections.KnownFolders.Contains(folder)))
            yield return Found(new SourceLocation(folder), $"The folder '{folder}' is not part of a solution tree: move it out.");
        foreach (var path in FlatFolders.SelectMany(folder => tree.Folders(folder).Select(name => $"{folder}/{name}")))
            yield return Found(new SourceLocation(path), "Packers do not look into this folder: move its files up.");
        foreach (var path in context.Solution.Tables.SelectMany(table => StrayFiles(tree, table)))
            yield return Found(new SourceLocation(path), "Packers do not read this file: move or remove it.");
        foreach (var finding in MissingPlaceholders(context.Solution))
            yield return finding;
    }

    private static IEnumerable<string> StrayFiles(SourceTree tree, TableSource table) =>
        tree.Files(table.Folder).Where(name => name is not ("Entity.xml" or "RibbonDiff.xml"))
            .Concat(tree.Files($"{table.Folder}/FormXml").Select(name => $"FormXml/{name}"))
            .Select(name => $"{table.Folder}/{name}");

    private IEnumerable<Finding> MissingPlaceholders(SolutionModel solution)
    {
        var skeleton = solution.Tree.Load("Other/Customizations.xml");
        foreach (var collection in ComponentCollections.All.Where(collection => collection.HasFiles(solution.Tree) && skeleton.Root.Element(collection.ElementName) is null))
            yield return Found(skeleton.Locate(skeleton.Root), $"The element <{collection.ElementName} /> is missing, so its files would be lost: add it.");
        foreach (var table in solution.Tables)
        {
            foreach (var name in new[] { "FormXml", "SavedQueries", "Visualizations" }.Where(name => solution.Tree.FilesBelow($"{table.Folder}/{name}").Count > 0).Append("RibbonDiffXml").Where(name => table.File.Root.Element(name) is null))
                yield return Found(table.File.Locate(table.File.Root), $"The element <{name} /> is missing, so its files would be lost: add it.");
        }
    }
}
