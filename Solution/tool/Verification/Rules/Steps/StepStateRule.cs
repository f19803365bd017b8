using Dynamics.Loyalty.SolutionTool.Model;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Steps;

/// <summary>A shipped step works on any environment, and leaves no rubbish in its queue.</summary>
public sealed class StepStateRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "SOL-STEP-STATE";

    /// <inheritdoc/>
    public override string Description =>
        "A step is enabled (checker: meta-remove-inactive), runs as its caller, and an asynchronous one deletes its finished jobs.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        foreach (var step in context.Solution.Steps)
        {
            if (IsDisabled(step))
                yield return Found(step.Locate("StateCode"), "A disabled step is dead weight on every environment: remove it.");
            if (step.Value("ImpersonatingUserId") is not null)
                yield return Found(step.Locate("ImpersonatingUserId"), "The user of a step is not on the next environment: remove the element, so that the step runs as its caller.");
            if (step.IsAsynchronous && step.Value("AsyncAutoDelete") != "1")
                yield return Found(step.Locate("AsyncAutoDelete"), "Finished jobs of this step would fill the environment: set AsyncAutoDelete to 1.");
        }
    }

    private static bool IsDisabled(StepSource step) => step.Value("StateCode") is { } state && state != "0";
}
