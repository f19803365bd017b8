using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Import;

/// <summary>The catalog while layers are laid over each other; a later layer wins on the same component.</summary>
internal sealed class CatalogDraft
{
    public List<SolutionMetadata> Solutions { get; } = [];

    public Dictionary<string, TableMetadata> Tables { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, RelationshipMetadata> Relationships { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, ManyToManyMetadata> ManyToMany { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, ChoiceMetadata> Choices { get; } = new(StringComparer.Ordinal);

    public Dictionary<Guid, ViewMetadata> Views { get; } = [];

    public Dictionary<Guid, FormMetadata> Forms { get; } = [];

    public Dictionary<string, CommandMetadata> Commands { get; } = new(StringComparer.Ordinal);

    public HashSet<string> HiddenButtons { get; } = new(StringComparer.OrdinalIgnoreCase);

    public Dictionary<Guid, ChartMetadata> Charts { get; } = [];

    public Dictionary<Guid, DashboardMetadata> Dashboards { get; } = [];

    public Dictionary<string, WebResourceMetadata> WebResources { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, AppMetadata> Apps { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, SiteMapMetadata> SiteMaps { get; } = new(StringComparer.Ordinal);

    public Dictionary<Guid, RoleMetadata> Roles { get; } = [];

    public Dictionary<Guid, ColumnSecurityProfileMetadata> ColumnSecurityProfiles { get; } = [];

    public Dictionary<Guid, PluginAssemblyMetadata> PluginAssemblies { get; } = [];

    public Dictionary<Guid, StepMetadata> Steps { get; } = [];

    public Dictionary<string, CustomApiMetadata> CustomApis { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, EnvironmentVariableMetadata> EnvironmentVariables { get; } = new(StringComparer.Ordinal);

    public Dictionary<Guid, FlowMetadata> Flows { get; } = [];

    public Dictionary<string, ConnectionReferenceMetadata> ConnectionReferences { get; } = new(StringComparer.Ordinal);

    /// <summary>The finished snapshot; lookups know their targets now that every relationship is read.</summary>
    public MetadataCatalog ToCatalog(IReadOnlyList<SolutionPackage> packages) => new()
    {
        Packages = packages,
        Solutions = Solutions,
        Tables = LookupTargets.Resolve(Tables, Relationships.Values),
        Relationships = [.. Relationships.Values],
        ManyToMany = [.. ManyToMany.Values],
        Choices = Choices,
        Views = [.. Views.Values],
        Forms = [.. Forms.Values.OrderBy(f => f.Order)],
        Commands = [.. Commands.Values.OrderBy(c => c.Sequence)],
        HiddenButtons = HiddenButtons,
        Charts = [.. Charts.Values],
        Dashboards = [.. Dashboards.Values],
        WebResources = WebResources,
        Apps = [.. Apps.Values],
        SiteMaps = [.. SiteMaps.Values],
        Roles = [.. Roles.Values],
        ColumnSecurityProfiles = [.. ColumnSecurityProfiles.Values],
        PluginAssemblies = [.. PluginAssemblies.Values],
        Steps = [.. Steps.Values],
        CustomApis = CustomApis,
        EnvironmentVariables = [.. EnvironmentVariables.Values],
        Flows = [.. Flows.Values],
        ConnectionReferences = [.. ConnectionReferences.Values],
    };
}
