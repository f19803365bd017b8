using Dynamics.Loyalty.SolutionTool.Packing;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Steps;

/// <summary>A registered class does something.</summary>
public sealed class UnusedTypeRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "SOL-TYPE-UNUSED";

    /// <inheritdoc/>
    public override string Description => "Every registered plug-in type has a step, here or in an add-on, or carries out a custom API.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        var used = context.AddOns.Prepend(context.Solution).SelectMany(solution => solution.Steps).Select(step => step.Value("PluginTypeId"))
            .Concat(context.Solution.CustomApis.Select(api => api.PluginType?.Value))
            .OfType<string>().Select(ComponentKey.Normalise).ToHashSet(StringComparer.Ordinal);
        return context.Solution.PluginTypes.Where(type => !used.Contains(type.Id))
            
                .Select(type => Found(type.Location, $"The plug-in type {type.QualifiedName.Split(',')[0]} has neither a step nor a custom API: register it on one or remove [PluginType]."));
    }
}
