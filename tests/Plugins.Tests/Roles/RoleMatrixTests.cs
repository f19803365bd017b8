namespace Dynamics.Loyalty.Plugins.Tests.Roles;

/// <summary>What each role may do, tried on every table, column and custom API of the packed solution, against the page that tells it.</summary>
public sealed class RoleMatrixTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private const string Own = "Loyalty ";

    // The platform's strongest role is tried too: what it cannot do, nobody can.
    private string[] Roles =>
    [
        .. Environment.Metadata.Roles.Select(role => role.Name).Where(name => name.StartsWith(Own, StringComparison.Ordinal)).Order(StringComparer.Ordinal),
        "System Administrator",
    ];

    [Fact]
    public void Tables_TriedByEveryRole_AreAsThePageTells() =>
        RolesPage.Holds("tables", Matrix("table", RoleTables.In(Environment).ToList(), table => Named(table.DisplayName.In(1033), table.LogicalName), (scene, table) => new TriedAccess(Environment, scene, table).Cell()));

    [Fact]
    public void CustomApis_CalledByEveryRole_AreAsThePageTells() =>
        RolesPage.Holds("apis", Matrix("custom API", Environment.Metadata.CustomApis.Values.OrderBy(api => api.UniqueName, StringComparer.Ordinal).ToList(), api => $"`{api.UniqueName}`", (scene, api) => new TriedCalls(scene, api).Cell()));

    [Fact]
    public void ColumnsOnPlatformTables_WrittenByEveryRole_AreAsThePageTells() =>
        RolesPage.Holds("columns", Matrix("column", TriedColumns.In(Environment).ToList(), place => Named(place.Column.DisplayName.In(1033), $"{place.Table.LogicalName}.{place.Column.LogicalName}"), (scene, place) => new TriedColumns(Environment, scene).Cell(place.Table, place.Column)));

    [Fact]
    public void BackstageText_TriedByEveryRoleInAndOutOfTheProfile_IsAsThePageTells() =>
        RolesPage.Holds("backstage", Matrix("text of backstage notes", [true, false], isMember => isMember ? "member of the profile" : "not a member", (role, isMember) =>
        {
            Environment.Reset();
            return new TriedBackstage(new RoleScene(Environment, role, isMember)).Cell();
        }));

    private static string Named(string text, string name) => $"{text} (`{name}`)";

    private List<string> Matrix<T>(string head, IReadOnlyList<T> things, Func<T, string> name, Func<RoleScene, T, string> cell) =>
        Lines(head, things, name, [.. Roles.Select(role => Column(role, things, cell))]);

    private List<string> Matrix<T>(string head, IReadOnlyList<T> things, Func<T, string> name, Func<string, T, string> cell) =>
        Lines(head, things, name, [.. Roles.Select(role => things.Select(thing => cell(role, thing)).ToList())]);

    private List<string> Lines<T>(string head, IReadOnlyList<T> things, Func<T, string> name, List<List<string>> columns) =>
    [
        $"| {head} | {string.Join(" | ", Roles.Select(role => role.Replace(Own, string.Empty, StringComparison.Ordinal)))} |",
        "|---|" + string.Concat(Enumerable.Repeat("---|", Roles.Length)),
        .. things.Select((thing, place) => $"| {name(thing)} | {string.Join(" | ", columns.Select(column => column[place]))} |"),
    ];

    private List<string> Column<T>(string role, IReadOnlyList<T> things, Func<RoleScene, T, string> cell)
    {
        Environment.Reset();
        var scene = new RoleScene(Environment, role);
        return [.. things.Select(thing => cell(scene, thing))];
    }
}
