using Dynamics.Loyalty.SolutionTool.Model;

namespace Dynamics.Loyalty.SolutionTool.Generation.Documentation;

/// <summary>Tables and columns of the inventory.</summary>
internal static class InventoryTables
{
    /// <summary>The solution's own tables.</summary>
    public static string Own(SolutionModel solution) => MarkdownTable.Write(
        ["Table", "Name", "Owned by", "Columns of its own", "Purpose"],
        solution.Tables.Where(table => table.IsOwn).Select(table => (IReadOnlyList<string>)
        [
            $"`{table.LogicalName}`", table.Label, Owner(table), Count(Columns(solution, table).Count()), table.Description,
        ]));

    /// <summary>Columns that it adds to tables of the platform.</summary>
    public static string Extended(SolutionModel solution) => MarkdownTable.Write(
        ["Table", "Column", "Name", "Type"],
        solution.Tables.Where(table => !table.IsOwn).SelectMany(table => Columns(solution, table).Select(column => (IReadOnlyList<string>)
        [
            $"`{table.LogicalName}`", $"`{column.LogicalName}`", column.Label, column.Type,
        ])));

    private static IEnumerable<ColumnSource> Columns(SolutionModel solution, TableSource table) =>
        table.Columns.Where(column => column.LogicalName.StartsWith(solution.Prefix + "_", StringComparison.Ordinal));

    private static string Owner(TableSource table) => table.Entity?.Element("OwnershipTypeMask")?.Value switch
    {
        "UserOwned" => "user or team",
        "OrgOwned" => "organization",
        var other => other ?? "",
    };

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
