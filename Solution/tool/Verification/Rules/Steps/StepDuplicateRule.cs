namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Steps;

/// <summary>One class runs once on one message of one table in one stage. Microsoft's checker calls it <c>meta-remove-dup-reg</c>, critical.</summary>
public sealed class StepDuplicateRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "SOL-STEP-DUPLICATE";

    /// <inheritdoc/>
    public override string Description => "No class is registered twice for one message, table and stage (checker: meta-remove-dup-reg).";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context) =>
        context.Solution.Steps
            .GroupBy(step => (step.Value("PluginTypeId"), step.Message, step.Table, step.Stage))
            .SelectMany(group => group.Skip(1))
            .Select(step => Found(
                step.Locate("PluginTypeId"),
                $"The class has another step on {step.Message} of '{step.Table}' in stage {step.Stage}: it would run twice, so keep one."));
}
