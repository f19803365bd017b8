using Dynamics.Loyalty.SolutionTool.Model;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Steps;

/// <summary>A step's filter and images name columns that exist.</summary>
public sealed class StepColumnRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "SOL-STEP-COLUMN";

    /// <inheritdoc/>
    public override string Description => "The filter and the images of a step name columns that its table has.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        foreach (var step in context.Solution.Steps.Where(step => step.Table is not null && context.Schema.HasTable(step.Table)))
        {
            var lists = step.Images.Select(image => image.Element("Attributes")).Prepend(step.File.Root.Element("FilteringAttributes")).OfType<XElement>();
            foreach (var (list, column) in lists
                .SelectMany(StepSource.Columns, (list, column) => (list, column))
                .Where(item => !context.Schema.HasColumn(step.Table!, item.column)))
                yield return Found(
                    step.File.Locate(list),
                    $"The step names the column '{column}', which '{step.Table}' does not have: correct the name.");
        }
    }
}
