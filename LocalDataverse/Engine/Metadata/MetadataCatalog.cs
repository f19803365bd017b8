namespace LocalDataverse.Engine.Metadata;

/// <summary>Everything the imported solutions together describe: an immutable snapshot, replaced whole by an import.</summary>
public sealed record MetadataCatalog
{
    /// <summary>Nothing imported yet.</summary>
    public static MetadataCatalog Empty { get; } = new();

    /// <summary>The opened zips that this catalog was laid from, oldest first.</summary>
    internal IReadOnlyList<Import.SolutionPackage> Packages { get; init; } = [];

    /// <summary>Imported solutions, oldest first.</summary>
    public IReadOnlyList<SolutionMetadata> Solutions { get; init; } = [];

    /// <summary>Tables by logical name.</summary>
    public IReadOnlyDictionary<string, TableMetadata> Tables { get; init; } = new Dictionary<string, TableMetadata>(StringComparer.Ordinal);

    /// <summary>One-to-many relationships.</summary>
    public IReadOnlyList<RelationshipMetadata> Relationships { get; init; } = [];

    /// <summary>Many-to-many relationships.</summary>
    public IReadOnlyList<ManyToManyMetadata> ManyToMany { get; init; } = [];

    /// <summary>Global choices by name.</summary>
    public IReadOnlyDictionary<string, ChoiceMetadata> Choices { get; init; } = new Dictionary<string, ChoiceMetadata>(StringComparer.Ordinal);

    /// <summary>Views.</summary>
    public IReadOnlyList<ViewMetadata> Views { get; init; } = [];

    /// <summary>Forms.</summary>
    public IReadOnlyList<FormMetadata> Forms { get; init; } = [];

    /// <summary>Buttons that solutions add to command bars, by their place.</summary>
    public IReadOnlyList<CommandMetadata> Commands { get; init; } = [];

    /// <summary>The platform's own buttons that solutions hide, by their locations.</summary>
    public IReadOnlySet<string> HiddenButtons { get; init; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Charts.</summary>
    public IReadOnlyList<ChartMetadata> Charts { get; init; } = [];

    /// <summary>Dashboards.</summary>
    public IReadOnlyList<DashboardMetadata> Dashboards { get; init; } = [];

    /// <summary>Web resources by name.</summary>
    public IReadOnlyDictionary<string, WebResourceMetadata> WebResources { get; init; } = new Dictionary<string, WebResourceMetadata>(StringComparer.Ordinal);

    /// <summary>Model-driven apps.</summary>
    public IReadOnlyList<AppMetadata> Apps { get; init; } = [];

    /// <summary>Site maps.</summary>
    public IReadOnlyList<SiteMapMetadata> SiteMaps { get; init; } = [];

    /// <summary>Security roles.</summary>
    public IReadOnlyList<RoleMetadata> Roles { get; init; } = [];

    /// <summary>Field security profiles.</summary>
    public IReadOnlyList<ColumnSecurityProfileMetadata> ColumnSecurityProfiles { get; init; } = [];

    /// <summary>Plugin assemblies.</summary>
    public IReadOnlyList<PluginAssemblyMetadata> PluginAssemblies { get; init; } = [];

    /// <summary>Steps.</summary>
    public IReadOnlyList<StepMetadata> Steps { get; init; } = [];

    /// <summary>Custom APIs by unique name.</summary>
    public IReadOnlyDictionary<string, CustomApiMetadata> CustomApis { get; init; } = new Dictionary<string, CustomApiMetadata>(StringComparer.Ordinal);

    /// <summary>Environment variables.</summary>
    public IReadOnlyList<EnvironmentVariableMetadata> EnvironmentVariables { get; init; } = [];

    /// <summary>Cloud flows.</summary>
    public IReadOnlyList<FlowMetadata> Flows { get; init; } = [];

    /// <summary>Connection references.</summary>
    public IReadOnlyList<ConnectionReferenceMetadata> ConnectionReferences { get; init; } = [];

    /// <summary>The solution by whose import an earlier catalog became this one.</summary>
    internal SolutionMetadata BroughtSince(MetadataCatalog before) =>
        Solutions.Except(before.Solutions, ReferenceEqualityComparer.Instance).OfType<SolutionMetadata>().Last();

    /// <summary>The table with a logical name, or null.</summary>
    public TableMetadata? FindTable(string logicalName) => Tables.GetValueOrDefault(logicalName);
}
