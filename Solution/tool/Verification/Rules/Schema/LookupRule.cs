using Dynamics.Loyalty.SolutionTool.Model;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Schema;

/// <summary>A lookup's target comes from its relationship, and from nowhere else.</summary>
public sealed class LookupRule : Rule
{
    // Exports of the platform have these without a relationship.
    private static readonly string[] WithoutRelationship = ["createdonbehalfby", "modifiedonbehalfby"];

    /// <inheritdoc/>
    public override string Code => "SOL-LOOKUP";

    /// <inheritdoc/>
    public override string Description => "Every lookup has a relationship; a customer column has one to account and one to contact.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        foreach (var table in context.Solution.Tables)
        {
            foreach (var column in table.Columns.Where(column => !WithoutRelationship.Contains(column.LogicalName, StringComparer.Ordinal)))
            {
                var targets = Targets(context, table, column);
                if (column.Type == "lookup" && targets.Count == 0)
                    yield return Found(
                        column.Location,
                        $"The lookup '{column.LogicalName}' of '{table.LogicalName}' has no relationship, so it has no target: add one.");
                foreach (var target in new[] { "account", "contact" }.Where(target => column.Type == "customer" && !targets.Contains(target)))
                    yield return Found(
                        column.Location,
                        $"The customer column '{column.LogicalName}' of '{table.LogicalName}' has no relationship to {target}: add one.");
            }
        }
    }

    private static HashSet<string> Targets(VerificationContext context, TableSource table, ColumnSource column) =>
        context.Schema.Relationships
            
                .Where(relationship => relationship.FirstTable == table.LogicalName && relationship.Lookup.Equals(column.SchemaName, StringComparison.OrdinalIgnoreCase))
            .Select(relationship => relationship.SecondTable)
            .ToHashSet(StringComparer.Ordinal);
}
