namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Steps;

/// <summary>A step runs on a table that exists.</summary>
public sealed class StepTableRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "SOL-STEP-TABLE";

    /// <inheritdoc/>
    public override string Description => "The table of a step exists.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context) =>
        from step in context.Solution.Steps
        where step.Table is not null && !context.Schema.HasTable(step.Table)
        select Found(step.Locate("PrimaryEntity"), $"The step runs on the table '{step.Table}', which does not exist: correct the name.");
}
