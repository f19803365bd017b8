using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Ownership;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Churn.Ranges;

/// <summary>
/// Evaluates the accounts of the range that <see cref="ClaimRangeStep"/> took, from where the last run stopped, until the
/// range or the time is over. One transaction: what a run that dies has done is undone, and done again by the next.
/// The last call of a run also brings owners up to date: absences and departures are noticed by the passing of time.
/// </summary>
[PluginType("9d0c3f55-1f1e-4b8e-8a0b-6f3f7f0f4c32")]
[CustomApi(EvaluateRangeApi.Name)]
public sealed class EvaluateRange : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        var deadline = new Deadline(RunRequest.Seconds(context));
        var run = Find(context) is { } range ? new RangeRun(context, range, context.Shared<DateTime>(ClaimRangeStep.Now), deadline) : null;
        run?.Run();
        context.Output(EvaluateRangeApi.Response.Evaluated, run?.Evaluated ?? 0);
        context.Output(EvaluateRangeApi.Response.Changed, run?.Changed ?? 0);
        // A range that was deleted meanwhile is made anew by the next run.
        var isUnfinished = run is null ? context.Shared<Guid>(ClaimRangeStep.Range) != Guid.Empty : !run.IsComplete;
        var hasMore = isUnfinished || context.Shared<bool>(ClaimRangeStep.HasMore);
        if (!hasMore)
        {
            // Elevated: whoever starts the evaluation need not be able to change teams, shares and customers.
            OwnershipClock.Run(context.Elevated, context.Shared<DateTime>(ClaimRangeStep.Now));
        }

        context.Output(EvaluateRangeApi.Response.More, hasMore);
    }

    private static StoredRange? Find(StepContext context)
    {
        var id = context.Shared<Guid>(ClaimRangeStep.Range);
        // Elevated: whoever starts the evaluation need not be able to read ranges.
        return id == Guid.Empty ? null : RangeRows.Find(context.Elevated, id);
    }
}
