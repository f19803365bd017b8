using Dynamics.Loyalty.SolutionTool.Packing;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Components;

/// <summary>Nothing in the tree would be left out of the package without a word.</summary>
public sealed class PackedFileRule : Rule
{
    /// <inheritdoc/>
    public override string Code => TreeLayout.Code;

    /// <inheritdoc/>
    public override string Description =>
        "Every folder and file of the tree is packed: no unknown folder, no file where the packer does not look, no missing placeholder.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context) =>
        TreeLayout.Faults(context.Solution.Tree).Select(fault => Found(fault.Location, fault.Message));
}
