using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Ownership;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Churn.Ranges;

/// <summary>
/// Takes a range before the evaluation. It does so outside the transaction of the evaluation: other runs see at once that the
/// range is taken, and the attempt stays counted when the evaluation fails.
/// </summary>
[PluginType("4a2e7dc0-6b83-4b51-9a54-0f6d5c2b7e11")]
[Step("b7c1f0a4-3f0e-4d4a-8f63-2f9c1d8e5a20", EvaluateRangeApi.Name, StepAttribute.NoTable, Stage.PreValidation, Mode.Synchronous)]
public sealed class ClaimRangeStep : PluginBase
{
    /// <summary>Shared variable: the moment to evaluate.</summary>
    internal const string Now = "loy_RangeNow";

    /// <summary>Shared variable: id of the range that was taken; not there when none is due.</summary>
    internal const string Range = "loy_Range";

    /// <summary>Shared variable: whether other ranges are due.</summary>
    internal const string HasMore = "loy_RangeHasMore";

    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        var now = RunRequest.Check(context).Now;
        var claim = new RangeClaim(context, now);
        if (claim.Take() is { } range)
        {
            if (range.Range.BeginsRound)
            {
                // Elevated, and outside a transaction as each of its writes wants to be: who is absent or has left shows
                // before the accounts are evaluated.
                OwnershipClock.Run(context.Elevated, context.UtcNow);
            }

            context.Execution.SharedVariables[Now] = now;
            context.Execution.SharedVariables[Range] = range.Id;
            context.Execution.SharedVariables[HasMore] = claim.HasMore;
        }
    }
}
