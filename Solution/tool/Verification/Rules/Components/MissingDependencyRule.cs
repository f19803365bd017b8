using Dynamics.Loyalty.SolutionTool.Model;
using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Components;

/// <summary>What the target must have before is said in the manifest, so that an import without it is refused before it writes anything.</summary>
public sealed class MissingDependencyRule : Rule
{
    // Every environment has this table, and with it those that the same solution brings.
    private const string PlatformTable = "account";

    /// <inheritdoc/>
    public override string Code => "SOL-DEPENDENCY";

    /// <inheritdoc/>
    public override string Description => "Tables of other products that the solution extends or runs steps on are listed in MissingDependencies.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        var declared = context.Solution.Tree.Manifest.Root.Descendants("Required")
            .Select(required => required.Attribute("schemaName")?.Value ?? "")
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var foreign = context.Below.Where(model => !Defines(model, PlatformTable)).SelectMany(Names).ToHashSet(StringComparer.Ordinal);
        return Used(context.Solution)
            .Where(use => foreign.Contains(use.Table) && !declared.Contains(use.Table))
            .DistinctBy(use => use.Table, StringComparer.Ordinal)
            .Select(use => Found(
                use.Location,
                $"The table '{use.Table}' comes with another product: add a MissingDependency for it to {SourceTree.ManifestPath}."));
    }

    private static IEnumerable<(string Table, SourceLocation Location)> Used(SolutionModel solution) =>
        solution.Tables.Select(table => (table.LogicalName, table.File.Locate(table.File.Root)))
            .Concat(solution.Steps.Where(step => step.Table is not null).Select(step => (step.Table!, step.Locate("PrimaryEntity"))));

    private static bool Defines(SolutionModel model, string table) => Names(model).Contains(table, StringComparer.Ordinal);

    private static IEnumerable<string> Names(SolutionModel model) => model.Tables.Where(table => table.IsOwn).Select(table => table.LogicalName);
}
