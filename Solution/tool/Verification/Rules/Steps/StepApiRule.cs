namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Steps;

/// <summary>A step on a custom API is one that the API allows.</summary>
public sealed class StepApiRule : Rule
{
    private const string AsynchronousOnly = "1";
    private const string Both = "2";

    /// <inheritdoc/>
    public override string Code => "SOL-STEP-API";

    /// <inheritdoc/>
    public override string Description => "A step that names a message by its name is on a custom API of the solution, whose allowedcustomprocessingsteptype allows it.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        foreach (var step in context.Solution.Steps.Where(step => step.Value("SdkMessageName") is not null))
        {
            var api = context.Solution.CustomApis.FirstOrDefault(api => api.UniqueName == step.Message);
            if (api is null)
                yield return Found(step.Locate("SdkMessageName"), $"The solution has no custom API '{step.Message}': correct the name.");
            else if (api.File.Root.Element("allowedcustomprocessingsteptype")?.Value is var allowed && allowed != Both && !(allowed == AsynchronousOnly && step.IsAsynchronous))
                yield return Found(step.Locate("SdkMessageName"), $"The custom API '{step.Message}' does not allow this step: set its allowedcustomprocessingsteptype to {(step.IsAsynchronous ? AsynchronousOnly : Both)}.");
        }
    }
}
