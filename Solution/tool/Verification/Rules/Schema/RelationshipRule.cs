using Dynamics.Loyalty.SolutionTool.Model;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Schema;

/// <summary>Both ends of a relationship exist, and so does its lookup.</summary>
public sealed class RelationshipRule : Rule
{
    private static readonly string[] TableElements = ["ReferencingEntityName", "ReferencedEntityName", "FirstEntityName", "SecondEntityName"];

    // Ends that no solution describes: the platform keeps users and teams under one name there.
    private static readonly string[] PlatformTables = ["owner"];

    /// <inheritdoc/>
    public override string Code => "SOL-RELATIONSHIP";

    /// <inheritdoc/>
    public override string Description => "A relationship's tables exist, and its lookup column exists under exactly that name.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        foreach (var relationship in context.Solution.Relationships)
        {
            foreach (var end in relationship.Element.Elements()
                .Where(child => TableElements.Contains(child.Name.LocalName, StringComparer.Ordinal) && IsUnknown(context, child.Value)))
                yield return Found(
                    relationship.File.Locate(end),
                    $"The relationship '{relationship.Name}' names the table '{end.Value}', which does not exist: correct the name.");
            if (!relationship.IsManyToMany && LookupFault(context.Schema.Column(relationship.FirstTable, relationship.Lookup.ToLowerInvariant()), relationship) is { } fault)
                yield return Found(relationship.File.Locate(relationship.Element.Element("ReferencingAttributeName") ?? relationship.Element), fault);
        }
    }

    private static bool IsUnknown(VerificationContext context, string table) =>
        !context.Schema.HasTable(table.ToLowerInvariant()) && !PlatformTables.Contains(table.ToLowerInvariant(), StringComparer.Ordinal);

    private static string? LookupFault(ColumnSource? column, RelationshipSource relationship)
    {
        if (column is null)
            return $"The relationship '{relationship.Name}' has no lookup: '{relationship.FirstTable}' has no column '{relationship.Lookup}'. Add it or correct the name.";
        if (!column.IsLookup)
            return $"The column '{relationship.Lookup}' of the relationship '{relationship.Name}' is of type {column.Type}: it must be a lookup.";
        return column.SchemaName == relationship.Lookup
            ? null
            : $"The relationship '{relationship.Name}' writes the column '{relationship.Lookup}', its schema name is '{column.SchemaName}': write it so.";
    }
}
