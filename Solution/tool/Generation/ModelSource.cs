using Dynamics.Loyalty.SolutionTool.Model;
using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Generation;

/// <summary>What the generated model describes: the solution, and the platform's tables that its code names.</summary>
public sealed class ModelSource
{
    // Tables of the platform that the product's code reads or writes. A table that the solution itself extends is always in.
    private static readonly string[] PlatformTables =
    [
        "account", "activitypointer", "annotation", "appointment", "contact", "email", "environmentvariabledefinition",
        "environmentvariablevalue", "phonecall", "systemuser", "task", "team", "usersettings",
    ];

    /// <summary>Joins a solution with the description of the platform's tables.</summary>
    /// <exception cref="SolutionFault">SOL-NAME: two things would have one name in code.</exception>
    public ModelSource(SolutionModel solution, SolutionModel? platform)
    {
        Solution = solution;
        Tables = [.. Join(solution, platform).OrderBy(table => table.Name, StringComparer.Ordinal)];
        Choices = [.. solution.Choices.Select(choice => new ModelChoice(Identifiers.OfChoice(choice.Name, choice.Label, solution.Prefix), choice)).OrderBy(choice => choice.Name, StringComparer.Ordinal)];
        RefuseCollisions();
    }

    /// <summary>The solution.</summary>
    public SolutionModel Solution { get; }

    /// <summary>Tables, sorted by name in code.</summary>
    public IReadOnlyList<ModelTable> Tables { get; }

    /// <summary>Global choices, sorted by name in code.</summary>
    public IReadOnlyList<ModelChoice> Choices { get; }

    private static IEnumerable<ModelTable> Join(SolutionModel solution, SolutionModel? platform)
    {
        var relationships = solution.Relationships.Concat(platform?.Relationships ?? []).ToList();
        var own = solution.Tables.ToDictionary(table => table.LogicalName, StringComparer.Ordinal);
        var known = (platform?.Tables ?? []).Where(table => PlatformTables.Contains(table.LogicalName, StringComparer.Ordinal) || own.ContainsKey(table.LogicalName));
        foreach (var table in known)
        {
            own.Remove(table.LogicalName, out var extension);
            yield return ModelTable.Of(table, extension?.Columns ?? [], relationships, solution.Prefix);
        }

        foreach (var table in own.Values)
            yield return ModelTable.Of(table, [], relationships, solution.Prefix);
    }

    private void RefuseCollisions()
    {
        var names = Tables.Select(table => (table.Name, Location: new SourceLocation(table.Source.File.Path)))
            .Concat(Choices.Select(choice => (choice.Name, choice.Source.Location)));
        foreach (var collision in names.GroupBy(item => item.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
            throw new SolutionFault("SOL-NAME", collision.Last().Location, $"Two components would be named '{collision.Key}' in code: rename one.");
    }
}
