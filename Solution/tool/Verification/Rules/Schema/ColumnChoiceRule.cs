namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Schema;

/// <summary>A column's choice exists.</summary>
public sealed class ColumnChoiceRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "SOL-COLUMN-CHOICE";

    /// <inheritdoc/>
    public override string Description => "A choice column names a global choice that exists, by its exact name, or has its own.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        foreach (var table in context.Solution.Tables)
        {
            foreach (var column in table.Columns)
            {
                if (column.GlobalChoice is { } name && !context.Schema.HasChoice(name))
                    yield return Found(
                        table.File.Locate(column.Element.Element("OptionSetName")),
                        $"The column '{column.LogicalName}' uses the choice '{name}', which does not exist: add it or correct the name.");
                else if (column.Type is "picklist" or "multiselectpicklist" && column.GlobalChoice is null && column.LocalChoice is null)
                    yield return Found(column.Location, $"The column '{column.LogicalName}' has no choice: add OptionSetName or optionset.");
            }
        }
    }
}
