using Dynamics.Loyalty.SolutionTool.Registration;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Steps;

/// <summary>Steps run on changes, not on reads.</summary>
public sealed class StepMessageRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "SOL-STEP-MESSAGE";

    /// <inheritdoc/>
    public override string Description =>
        "A step's message is one of the platform's; steps on Retrieve and RetrieveMultiple, which tax every read, are refused.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        foreach (var step in context.Solution.Steps)
        {
            if (step.Message is null)
                yield return Found(
                    step.Locate("SdkMessageId"),
                    $"The message {step.Value("SdkMessageId")} is not known: use one of {string.Join(", ", SdkMessages.Names)}.");
            else if (step.Message is "Retrieve" or "RetrieveMultiple")
                yield return Found(step.Locate("SdkMessageId"), $"A step on {step.Message} runs on every read: do the work when the data changes.");
        }
    }
}
