namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Steps;

/// <summary>Steps can be told apart by name.</summary>
public sealed class StepNameRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "SOL-STEP-NAME";

    /// <inheritdoc/>
    public override string Description => "No two steps have one name.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context) =>
        context.Solution.Steps.GroupBy(step => step.File.Root.Attribute("Name")?.Value, StringComparer.Ordinal)
            .SelectMany(group => group.Skip(1))
            
                .Select(step => Found(step.File.Locate(step.File.Root), $"Another step is named '{step.File.Root.Attribute("Name")?.Value}': give this one its own name."));
}
