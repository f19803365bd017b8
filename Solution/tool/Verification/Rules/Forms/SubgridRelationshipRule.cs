using Dynamics.Loyalty.SolutionTool.Model;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Forms;

/// <summary>A list of related rows follows a relationship between its table and the form's.</summary>
public sealed class SubgridRelationshipRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "SOL-FORM-RELATIONSHIP";

    /// <inheritdoc/>
    public override string Description => "The relationship of a subgrid exists and joins the subgrid's table with the form's.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        foreach (var form in context.Solution.Forms)
        {
            foreach (var name in form.Element.Descendants("parameters").Elements("RelationshipName").Where(name => name.Value.Length > 0))
            {
                var target = name.Parent!.Element("TargetEntityType")?.Value ?? "";
                var candidates = context.Schema.Relationships.Where(relationship => relationship.Name == name.Value).ToList();
                if (candidates.Count == 0)
                    yield return Found(
                        form.File.Locate(name),
                        $"The list follows the relationship '{name.Value}', which does not exist: correct the name.");
                else if (!candidates.Exists(relationship => Joins(relationship, form.Table, target)))
                    yield return Found(
                        form.File.Locate(name),
                        $"The relationship '{name.Value}' does not join '{form.Table}' with '{target}': name one that does.");
            }
        }
    }

    private static bool Joins(RelationshipSource relationship, string form, string target) =>
        (relationship.FirstTable == target && relationship.SecondTable == form)
        || (relationship.IsManyToMany && relationship.FirstTable == form && relationship.SecondTable == target);
}
