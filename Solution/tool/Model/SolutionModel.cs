using Dynamics.Loyalty.SolutionTool.Packing;
using Dynamics.Loyalty.SolutionTool.Packing.Collections;
using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Model;

/// <summary>What a source tree describes, with the place of everything.</summary>
public sealed class SolutionModel
{
    /// <summary>Reads a tree.</summary>
    /// <exception cref="SolutionFault">A file is not well-formed or a component has no name.</exception>
    public SolutionModel(SourceTree tree)
    {
        Tree = tree;
        Prefix = tree.Manifest.Root.Descendants("CustomizationPrefix").FirstOrDefault()?.Value ?? "";
        Tables = [.. tree.Folders("Entities")
            .Where(name => tree.Exists($"Entities/{name}/Entity.xml"))
            .Select(name => TableSource.Read(tree, $"Entities/{name}"))];
        Forms = [.. Tables.SelectMany(table => TableParts.Forms(tree, table))];
        Views = [.. Tables.SelectMany(table => TableParts.Views(tree, table))];
        Charts = [.. Tables.SelectMany(table => TableParts.Charts(tree, table))];
        Choices = [.. Files("OptionSets").Select(file => ChoiceSource.Read(file, file.Root))];
        Relationships = [.. Files("Other/Relationships").SelectMany(RelationshipSource.ReadAll)];
        CustomApis = [.. tree.Folders(CustomApiSource.Collection).Select(name => CustomApiSource.Read(tree, $"{CustomApiSource.Collection}/{name}"))];
        EnvironmentVariables = [.. tree.Folders(EnvironmentVariableSource.Collection)
            .Select(name => EnvironmentVariableSource.Read(tree, $"{EnvironmentVariableSource.Collection}/{name}"))];
        Steps = [.. Files("SdkMessageProcessingSteps").Select(file => new StepSource(file))];
        PluginTypes = [.. DataFiles("PluginAssemblies").SelectMany(ReadTypes)];
        WebResources = [.. DataFiles("WebResources").Select(file => new WebResourceSource(file.Root.Element("Name")?.Value ?? "", file))];
        Roles = [.. Files("Roles")];
        Dashboards = [.. Files("Dashboards"), .. Files("InteractionCentricDashboards")];
        Apps = [.. NamedFiles("AppModules", "AppModule.xml")];
        SiteMaps = [.. NamedFiles("AppModuleSiteMaps", "AppModuleSiteMap.xml")];
        Flows = [.. DataFiles("Workflows")];
    }

    /// <summary>The tree.</summary>
    public SourceTree Tree { get; }

    /// <summary>Prefix of the publisher's names, without underscore.</summary>
    public string Prefix { get; }

    /// <summary>Tables, sorted by folder.</summary>
    public IReadOnlyList<TableSource> Tables { get; }

    /// <summary>Forms of tables, of both flavours.</summary>
    public IReadOnlyList<FormSource> Forms { get; }

    /// <summary>Views of tables.</summary>
    public IReadOnlyList<ViewSource> Views { get; }

    /// <summary>Charts of tables.</summary>
    public IReadOnlyList<ChartSource> Charts { get; }

    /// <summary>Global choices, sorted by file.</summary>
    public IReadOnlyList<ChoiceSource> Choices { get; }

    /// <summary>Relationships, sorted by file.</summary>
    public IReadOnlyList<RelationshipSource> Relationships { get; }

    /// <summary>Custom APIs, sorted by folder.</summary>
    public IReadOnlyList<CustomApiSource> CustomApis { get; }

    /// <summary>Environment variables, sorted by folder.</summary>
    public IReadOnlyList<EnvironmentVariableSource> EnvironmentVariables { get; }

    /// <summary>Steps, sorted by file.</summary>
    public IReadOnlyList<StepSource> Steps { get; }

    /// <summary>Registered plug-in classes.</summary>
    public IReadOnlyList<PluginTypeSource> PluginTypes { get; }

    /// <summary>Web resources, sorted by data file.</summary>
    public IReadOnlyList<WebResourceSource> WebResources { get; }

    /// <summary>Security roles, a file each.</summary>
    public IReadOnlyList<SourceFile> Roles { get; }

    /// <summary>Dashboards, a file each.</summary>
    public IReadOnlyList<SourceFile> Dashboards { get; }

    /// <summary>Apps, a file each.</summary>
    public IReadOnlyList<SourceFile> Apps { get; }

    /// <summary>Site maps, a file each.</summary>
    public IReadOnlyList<SourceFile> SiteMaps { get; }

    /// <summary>Cloud flows, a data file each.</summary>
    public IReadOnlyList<SourceFile> Flows { get; }

    /// <summary>A file that a tree may have, such as <c>Other/FieldSecurityProfiles.xml</c>; null when it does not.</summary>
    public SourceFile? Optional(string path) => Tree.Exists(path) ? Tree.Load(path) : null;

    private IEnumerable<SourceFile> Files(string folder) => Tree.Files(folder).Select(name => Tree.Load($"{folder}/{name}"));

    private IEnumerable<SourceFile> DataFiles(string folder) => PayloadCollection.DataFiles(Tree, folder).Select(Tree.Load);

    private IEnumerable<SourceFile> NamedFiles(string folder, string name) =>
        Tree.Folders(folder).Select(child => $"{folder}/{child}/{name}").Where(Tree.Exists).Select(Tree.Load);

    private static IEnumerable<PluginTypeSource> ReadTypes(SourceFile file) =>
        file.Root.Descendants("PluginType").Select(type => new PluginTypeSource(
            ComponentKey.Normalise(type.Attribute("PluginTypeId")?.Value ?? ""), type.Attribute("AssemblyQualifiedName")?.Value ?? "", file.Locate(type)));
}
