using Dynamics.Loyalty.SolutionTool.Packing.Collections;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Schema;

/// <summary>The index decides which relationships are packed.</summary>
public sealed class RelationshipIndexRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "SOL-RELATIONSHIP-INDEX";

    /// <inheritdoc/>
    public override string Description => "Every relationship is defined once and listed once in Other/Relationships.xml.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        var relationships = context.Solution.Relationships;
        var index = context.Solution.Optional(RelationshipCollection.IndexPath);
        var entries = index?.Root.Elements("EntityRelationship").ToList() ?? [];
        var listed = entries.Select(Name).ToHashSet(StringComparer.Ordinal);
        var defined = relationships.Select(relationship => relationship.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var relationship in relationships.Where(relationship => !listed.Contains(relationship.Name)))
            yield return Found(
                relationship.Location,
                $"The relationship '{relationship.Name}' is not listed in {RelationshipCollection.IndexPath}, so it would be lost: list it.");
        foreach (var entry in entries.Where(entry => !defined.Contains(Name(entry))))
            yield return Found(index!.Locate(entry), $"The relationship '{Name(entry)}' is listed but not defined: define it or remove the line.");
        foreach (var entry in entries.GroupBy(Name, StringComparer.Ordinal).SelectMany(group => group.Skip(1)))
            yield return Found(index!.Locate(entry), $"The relationship '{Name(entry)}' is listed twice: keep one line.");
        foreach (var relationship in relationships
            .GroupBy(relationship => relationship.Name, StringComparer.OrdinalIgnoreCase)
            .SelectMany(group => group.Skip(1)))
            yield return Found(relationship.Location, $"The relationship '{relationship.Name}' is defined twice: keep one.");
    }

    private static string Name(XElement entry) => entry.Attribute("Name")?.Value ?? "";
}
