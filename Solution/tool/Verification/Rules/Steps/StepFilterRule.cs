namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Steps;

/// <summary>A step on updates says which; other steps cannot.</summary>
public sealed class StepFilterRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "SOL-STEP-FILTER";

    /// <inheritdoc/>
    public override string Description => "A step on Update has filtering columns, and no other step has any.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        foreach (var step in context.Solution.Steps)
        {
            if (step.Message == "Update" && !step.Filter.Any())
                yield return Found(
                    step.Locate("SdkMessageId"),
                    "A step on Update without filter runs on every update: name the columns that matter.");
            else if (step.Message != "Update" && step.Filter.Any())
                yield return Found(step.Locate("FilteringAttributes"), $"A step on {step.Message} cannot have a filter: remove it.");
        }
    }
}
