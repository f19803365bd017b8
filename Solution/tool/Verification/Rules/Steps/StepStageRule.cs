namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Steps;

/// <summary>A step runs where the platform lets it run.</summary>
public sealed class StepStageRule : Rule
{
    private const string PostOperation = "40";

    /// <inheritdoc/>
    public override string Code => "SOL-STEP-STAGE";

    /// <inheritdoc/>
    public override string Description => "A step's stage is 10, 20 or 40, its mode 0 or 1, and an asynchronous step is in stage 40.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        foreach (var step in context.Solution.Steps)
        {
            if (step.Stage is not ("10" or "20" or PostOperation))
                yield return Found(
                    step.Locate("Stage"),
                    $"The stage {step.Stage} does not exist: use 10 (pre-validation), 20 (pre-operation) or 40 (post-operation).");
            if (step.Value("Mode") is not ("0" or "1"))
                yield return Found(step.Locate("Mode"), $"The mode {step.Value("Mode")} does not exist: use 0 (synchronous) or 1 (asynchronous).");
            if (step.IsAsynchronous && step.Stage != PostOperation)
                yield return Found(step.Locate("Mode"), $"An asynchronous step cannot run in stage {step.Stage}: use stage {PostOperation}.");
            if (step.Value("AsyncAutoDelete") == "1" && !step.IsAsynchronous)
                yield return Found(step.Locate("AsyncAutoDelete"), "A synchronous step leaves no job to delete: set AsyncAutoDelete to 0.");
        }
    }
}
