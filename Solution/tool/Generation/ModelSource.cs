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
        "environmentvariablevalue", "fieldpermission", "phonecall", "systemuser", "task", "team", "timezonedefinition", "usersettings",
    ];

    /// <summary>Joins a solution with those that it stands on.</summary>
    /// <param name="solution">The solution.</param>
    /// <param name="below">Solutions that the target has before it: the platform's tables, products that this one extends.</param>
    /// <exception cref="SolutionFault">SOL-NAME: two things would have one name in code.</exception>
    public ModelSource(SolutionModel solution, IReadOnlyList<SolutionModel> below)
    {
        Solution = solution;
        Tables = [.. Join(solution, below).OrderBy(table => table.Name, StringComparer.Ordinal)];
        Choices = [.. solution.Choices
            .Select(choice => new ModelChoice(Identifiers.OfChoice(choice.Name, choice.Label, solution.Prefix), choice))
            .OrderBy(choice => choice.Name, StringComparer.Ordinal)];
        RefuseCollisions();
    }

    /// <summary>The solution.</summary>
    public SolutionModel Solution { get; }

    /// <summary>Tables, sorted by name in code.</summary>
    public IReadOnlyList<ModelTable> Tables { get; }

    /// <summary>Global choices, sorted by name in code.</summary>
    public IReadOnlyList<ModelChoice> Choices { get; }

    // A table belongs to the model when the solution describes it or its code names it; its columns are those of all.
    private static IEnumerable<ModelTable> Join(SolutionModel solution, IReadOnlyList<SolutionModel> below)
    {
        // A solution that stands on another of its publisher shares code with it, and with that the model of the platform's tables.
        var isAddOn = below.Any(model => model.Prefix == solution.Prefix);
        var wanted = solution.Tables.Select(table => table.LogicalName).Concat(isAddOn ? [] : PlatformTables).ToHashSet(StringComparer.Ordinal);
        var relationships = below.Prepend(solution).SelectMany(model => model.Relationships).ToList();
        foreach (var parts in below.Prepend(solution).SelectMany(model => model.Tables)
            .Where(table => wanted.Contains(table.LogicalName))
            .GroupBy(table => table.LogicalName, StringComparer.Ordinal))
        {
            var owner = parts.FirstOrDefault(table => table.IsOwn) ?? parts.First();
            yield return ModelTable.Of(owner, [.. parts.Where(table => table != owner).SelectMany(table => table.Columns)], relationships, solution.Prefix);
        }
    }

    private void RefuseCollisions()
    {
        var names = Tables.Select(table => (table.Name, Location: new SourceLocation(table.Source.File.Path)))
            .Concat(Choices.Select(choice => (choice.Name, choice.Source.Location)));
        foreach (var collision in names.GroupBy(item => item.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
            throw new SolutionFault("SOL-NAME", collision.Last().Location, $"Two components would be named '{collision.Key}' in code: rename one.");
    }
}
