namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Steps;

/// <summary>A step runs a registered class.</summary>
public sealed class StepTypeRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "SOL-STEP-TYPE";

    /// <inheritdoc/>
    public override string Description => "The plug-in type of a step is registered under the same id and the same full name.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        var types = context.PluginTypes.ToDictionary(type => type.Id, type => type.QualifiedName, StringComparer.OrdinalIgnoreCase);
        foreach (var step in context.Solution.Steps)
        {
            if (!types.TryGetValue(step.Value("PluginTypeId") ?? "", out var name))
                yield return Found(
                    step.Locate("PluginTypeId"),
                    $"The step runs the plug-in type {step.Value("PluginTypeId")}, which is not registered: run generate.");
            else if (step.Value("PluginTypeName") != name)
                yield return Found(
                    step.Locate("PluginTypeName"),
                    $"The step names '{step.Value("PluginTypeName")}', the type is registered as '{name}': run generate.");
        }
    }
}
