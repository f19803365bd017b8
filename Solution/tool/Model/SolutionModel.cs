using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Model;

/// <summary>What a source tree describes, with the place of everything.</summary>
/// <param name="tree">The tree.</param>
public sealed class SolutionModel(SourceTree tree)
{
    /// <summary>The tree.</summary>
    public SourceTree Tree { get; } = tree;

    /// <summary>Prefix of the publisher's names, without underscore.</summary>
    public string Prefix { get; } = tree.Manifest.Root.Descendants("CustomizationPrefix").FirstOrDefault()?.Value ?? "";

    /// <summary>Tables, sorted by folder.</summary>
    public IReadOnlyList<TableSource> Tables { get; } =
        [.. tree.Folders("Entities").Where(name => tree.Exists($"Entities/{name}/Entity.xml")).Select(name => TableSource.Read(tree, $"Entities/{name}"))];

    /// <summary>Global choices, sorted by file.</summary>
    public IReadOnlyList<ChoiceSource> Choices { get; } =
        [.. tree.Files("OptionSets").Select(name => tree.Load($"OptionSets/{name}")).Select(file => ChoiceSource.Read(file, file.Root))];

    /// <summary>Relationships, sorted by file.</summary>
    public IReadOnlyList<RelationshipSource> Relationships { get; } =
        [.. tree.Files("Other/Relationships").SelectMany(name => RelationshipSource.ReadAll(tree.Load($"Other/Relationships/{name}")))];

    /// <summary>Custom APIs, sorted by folder.</summary>
    public IReadOnlyList<CustomApiSource> CustomApis { get; } =
        [.. tree.Folders(CustomApiSource.Collection).Select(name => CustomApiSource.Read(tree, $"{CustomApiSource.Collection}/{name}"))];

    /// <summary>Environment variables, sorted by folder.</summary>
    public IReadOnlyList<EnvironmentVariableSource> EnvironmentVariables { get; } =
        [.. tree.Folders(EnvironmentVariableSource.Collection).Select(name => EnvironmentVariableSource.Read(tree, $"{EnvironmentVariableSource.Collection}/{name}"))];
}
