namespace Dynamics.Loyalty.SolutionTool.Packing.Collections;

/// <summary>The collections that this packer knows, and the folders that go into the zip as they are.</summary>
public static class ComponentCollections
{
    /// <summary>Every known collection.</summary>
    public static IReadOnlyList<IComponentCollection> All { get; } =
    [
        new TableCollection(),
        new FolderCollection("Roles", "Roles"),
        new PayloadCollection("Workflows", "Workflows", ["JsonFileName", "XamlFileName"], (_, name) => name.TrimStart('/')),
        new SingleFileCollection("FieldSecurityProfiles"),
        new SingleFileCollection("ConnectionRoles"),
        new SingleFileCollection("EntityMaps"),
        new RelationshipCollection(),
        new FolderCollection("optionsets", "OptionSets"),
        new FolderCollection("Dashboards", "Dashboards"),
        new FolderCollection("InteractionCentricDashboards", "InteractionCentricDashboards"),
        new PayloadCollection("WebResources", "WebResources", ["FileName"], (component, _) => $"WebResources/{component.Element("Name")?.Value}"),
        new PayloadCollection("SolutionPluginAssemblies", "PluginAssemblies", ["FileName"], (_, name) => name.TrimStart('/')),
        new FolderCollection("SdkMessageProcessingSteps", "SdkMessageProcessingSteps"),
        new NamedFolderCollection("AppModuleSiteMaps", "AppModuleSiteMap"),
        new NamedFolderCollection("AppModules", "AppModule"),
    ];

    /// <summary>Folders copied into the zip as they are: the server reads them from there.</summary>
    public static IReadOnlyList<string> RawFolders { get; } = ["customapis", "environmentvariabledefinitions"];

    /// <summary>Every folder that may stand at the top of a tree.</summary>
    public static IReadOnlySet<string> KnownFolders { get; } =
        All.Select(collection => collection.Folder).OfType<string>().Concat(RawFolders).Append("Other").ToHashSet(StringComparer.Ordinal);
}
