using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Tests.Environments;

/// <summary>A small solution, described in code: tables of the prefix test, plugin types of the test assembly, whatever a test adds.</summary>
internal sealed class TestSolution
{
    private static readonly string[] PluginNames =
        ["RecordContext", "ShareVariable", "SetOnTarget", "Fail", "FailFirst", "UpdateAgain", "Swallow", "CreateAs", "Echo", "CountInstances"];

    private static readonly byte[] Assembly = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Engine.TestPlugins.dll"));

    private readonly List<StepMetadata> _steps = [];
    private readonly List<CustomApiMetadata> _customApis = [];
    private readonly List<RoleMetadata> _roles = [];
    private readonly List<ColumnSecurityProfileMetadata> _profiles = [];
    private readonly List<RelationshipMetadata> _relationships = [TestTables.ItemToChild(CascadeBehavior.RemoveLink)];

    public static Guid TypeId(string plugin) => new($"00000000-0000-0000-0001-{Array.IndexOf(PluginNames, plugin):D12}");

    public TestSolution With(StepMetadata step)
    {
        _steps.Add(step);
        return this;
    }

    /// <summary>A synchronous step of test_item; <paramref name="change"/> says what is different.</summary>
    public TestSolution WithStep(string plugin, string message, int stage, string configuration = "", Func<StepMetadata, StepMetadata>? change = null)
    {
        var step = new StepMetadata
        {
            Id = new Guid($"00000000-0000-0000-0002-{_steps.Count:D12}"),
            Name = $"{plugin} {message} {stage} {configuration}",
            Message = message,
            Table = "test_item",
            PluginTypeId = TypeId(plugin),
            Stage = stage,
            Rank = 1,
            Configuration = configuration,
        };
        return With(change is null ? step : change(step));
    }

    public TestSolution With(CustomApiMetadata api)
    {
        _customApis.Add(api);
        return this;
    }

    public TestSolution WithRole(Guid id, params (string Privilege, PrivilegeDepth Depth)[] privileges)
    {
        _roles.Add(new RoleMetadata(id, $"Role {_roles.Count}", privileges.ToDictionary(p => p.Privilege, p => p.Depth, StringComparer.OrdinalIgnoreCase)));
        return this;
    }

    public TestSolution WithProfile(ColumnSecurityProfileMetadata profile)
    {
        _profiles.Add(profile);
        return this;
    }

    /// <summary>The one relationship from test_item to test_child, as a test needs it.</summary>
    public TestSolution WithChildren(RelationshipMetadata relationship)
    {
        _relationships[0] = relationship;
        return this;
    }

    /// <summary>The catalog with this solution laid over it.</summary>
    public MetadataCatalog Over(MetadataCatalog below)
    {
        var tables = below.Tables.ToDictionary(t => t.Key, t => t.Value, StringComparer.Ordinal);
        foreach (var table in TestTables.All())
            tables[table.LogicalName] = table;
        return below with
        {
            Solutions = [.. below.Solutions, new SolutionMetadata("Test", Labels.Empty, new Version(1, 0), IsManaged: true, "test", 10000)],
            Tables = tables,
            Relationships = [.. below.Relationships, .. _relationships],
            ManyToMany = [.. below.ManyToMany, TestTables.ItemsToItems],
            Roles = [.. below.Roles, .. _roles],
            ColumnSecurityProfiles = [.. below.ColumnSecurityProfiles, .. _profiles],
            PluginAssemblies = [.. below.PluginAssemblies, new PluginAssemblyMetadata(new Guid("00000000-0000-0000-0003-000000000001"), "Engine.TestPlugins, Version=1.0.0.0", Assembly, PluginNames.ToDictionary(TypeId, n => "LocalDataverse.Engine.TestPlugins." + n))],
            Steps = [.. below.Steps, .. _steps],
            CustomApis = below.CustomApis.Concat(_customApis.Select(a => KeyValuePair.Create(a.UniqueName, a))).ToDictionary(a => a.Key, a => a.Value, StringComparer.Ordinal),
        };
    }
}
