using Dynamics.Loyalty.SolutionTool.Packing;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Components;

/// <summary>Root components and packed components are the same set.</summary>
public sealed class RootComponentRule : Rule
{
    /// <inheritdoc/>
    public override string Code => RootComponentCheck.Code;

    /// <inheritdoc/>
    public override string Description => "Every component is listed once as a root component, and every listed one is in the tree.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context) =>
        Enum.GetValues<PackageFlavour>()
            .SelectMany(flavour => RootComponentCheck.Run(context.Solution.Tree, flavour))
            .Select(fault => Found(fault.Location, fault.Message));
}
