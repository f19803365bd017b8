using System.Xml.Linq;
using LocalDataverse.Engine.Faults;

namespace LocalDataverse.Engine.Import;

/// <summary>Lays one package over a draft, collection by collection in the order of their dependence.</summary>
internal sealed class SolutionLayer(CatalogDraft draft, SolutionPackage package)
{
    /// <summary>What this environment reads; anything else with content is refused by name.</summary>
    private static readonly HashSet<string> Read = new(StringComparer.Ordinal)
    {
        "Entities", "Roles", "FieldSecurityProfiles", "EntityRelationships", "optionsets", "Dashboards", "WebResources",
        "SolutionPluginAssemblies", "SdkMessageProcessingSteps", "AppModuleSiteMaps", "AppModules", "Workflows", "connectionreferences", "Languages",
    };

    public void Apply()
    {
        RefuseUnknown();
        RefuseMissing();
        var solution = package.Manifest.Solution.UniqueName;
        Each("optionsets", "optionset", e => { var choice = ChoiceReader.Read(e); draft.Choices[choice.Name] = choice; });
        Each("Entities", "Entity", new TableReader(draft, solution).Read);
        Each("EntityRelationships", "EntityRelationship", new RelationshipReader(draft, solution).Read);
        ReadInterface();
        Each("Roles", "Role", e => { var role = new RoleReader(draft).Read(e); draft.Roles[role.Id] = role; });
        Each("FieldSecurityProfiles", "FieldSecurityProfile", e => { var profile = RoleReader.ReadProfile(e); draft.ColumnSecurityProfiles[profile.Id] = profile; });
        Each("SolutionPluginAssemblies", "PluginAssembly", e => { var assembly = PluginReader.Read(package, e); draft.PluginAssemblies[assembly.Id] = assembly; });
        Each("SdkMessageProcessingSteps", "SdkMessageProcessingStep", e => { var step = new StepReader(draft, solution).Read(e); draft.Steps[step.Id] = step; });
        new CustomApiReader(draft, package).ReadAll();
        Each("Workflows", "Workflow", e => { var flow = FlowReader.Read(package, e); draft.Flows[flow.Id] = flow; });
        Each("connectionreferences", "connectionreference", e => { var reference = FlowReader.ReadConnectionReference(e); draft.ConnectionReferences[reference.LogicalName] = reference; });
        foreach (var variable in EnvironmentVariableReader.ReadAll(package))
            draft.EnvironmentVariables[variable.SchemaName] = variable;
        draft.Solutions.Add(package.Manifest.Solution);
    }

    private void ReadInterface()
    {
        var (forms, views) = (new FormReader(draft), new ViewReader(draft));
        Each("Entities", "Entity", forms.ReadForms);
        Each("Entities", "Entity", views.Read);
        Each("Entities", "Entity", new CommandReader(draft).Read);
        Each("Dashboards", "Dashboard", forms.ReadDashboard);
        Each("WebResources", "WebResource", e => { var resource = WebResourceReader.Read(package, e); draft.WebResources[resource.Name] = resource; });
        Each("AppModules", "AppModule", e => { var app = AppReader.ReadApp(e); draft.Apps[app.UniqueName] = app; });
        Each("AppModuleSiteMaps", "AppModuleSiteMap", e => { var siteMap = AppReader.ReadSiteMap(e); draft.SiteMaps[siteMap.UniqueName] = siteMap; });
    }

    private void Each(string collection, string item, Action<XElement> read)
    {
        foreach (var element in package.Customizations.Element(collection)?.Elements(item) ?? [])
            read(element);
    }

    private void RefuseUnknown()
    {
        if (package.Customizations.Elements().FirstOrDefault(e => e.HasElements && !Read.Contains(e.Name.LocalName)) is { } unknown)
            throw Fault.NotSupported($"the component collection <{unknown.Name.LocalName}> of the solution {package.Manifest.Solution.UniqueName}");
    }

    private void RefuseMissing()
    {
        const int Table = 1;
        if (package.Manifest.Needs.FirstOrDefault(n => n.Type == Table && !draft.Tables.ContainsKey(n.Name.ToLowerInvariant())) is not { } missing)
            return;
        throw Fault.Of(
            ErrorCode.MissingDependency,
            $"The solution {package.Manifest.Solution.UniqueName} cannot be imported: it needs the table '{missing.DisplayName}' ({missing.Name}) of the solution {missing.Solution}, which is not installed. Import that solution first.");
    }
}
