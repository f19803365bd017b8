using Dynamics.Loyalty.SolutionTool.Model;

namespace Dynamics.Loyalty.SolutionTool.Generation.Documentation;

/// <summary>The page that says what a solution installs, derived from its source.</summary>
public sealed class InventoryPage
{
    private readonly List<string> _sections;

    /// <summary>Writes it.</summary>
    public InventoryPage(SolutionModel solution) => _sections =
    [
        $"# What {solution.Tree.UniqueName} installs\n",
        "Generated from the solution's source; a build with another page fails. `dotnet build Solution/package -t:Generate` renews it.\n",
        Section("Tables", InventoryTables.Own(solution)),
        Section("Columns on the platform's tables", InventoryTables.Extended(solution)),
        Section("Roles", InventoryParts.Roles(solution)),
        Section("Column security profiles", InventoryParts.Profiles(solution)),
        Section("Custom APIs", InventoryParts.CustomApis(solution)),
        Section("Environment variables", InventoryParts.Variables(solution)),
        Section("Steps", InventorySteps.Of(solution)),
        Section("Flows and connection references", InventoryParts.Flows(solution)),
        Section("Web resources", InventoryParts.WebResources(solution)),
    ];

    /// <summary>The whole text, LF line ends.</summary>
    public string Text => string.Join("\n", _sections);

    private static string Section(string title, string table) => $"## {title}\n\n{table}";
}
