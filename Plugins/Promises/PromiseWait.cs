using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Dynamics.Loyalty.Promises.Domain;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>What a pause does to its promise: it waits, and when the wait is over its dates move by the working time waited.</summary>
internal sealed class PromiseWait(StepContext context, StoredPromise promise)
{
    /// <summary>The promise waits. One call.</summary>
    public void Begin() => Write(PromiseStatus.Paused, promise.Change());

    /// <summary>The wait never was: the promise is open again and no date moves. One call.</summary>
    public void TakeBack() => Write(PromiseStatus.Open, promise.Change());

    /// <summary>The wait is over. Three calls, four when the customer date moves.</summary>
    /// <param name="from">When it began, UTC.</param>
    /// <param name="to">When it ended, UTC; not before it began.</param>
    /// <param name="reason">Why it was, for the revision.</param>
    public void End(DateTime from, DateTime to, string reason)
    {
        var terms = promise.ReadTerms();
        var before = promise.Dates;
        var after = before.AfterPause(terms, from, to);
        var safe = new PromiseDates(before.TargetOn, promise.SafeDate).AfterPause(terms, from, to);
        var pause = ExplanationSegment.Pause(terms.Calendar, from, to);
        var change = promise.Change();
        change[Promise.Fields.TargetOn] = after.TargetOn;
        change[Promise.Fields.PromisedOn] = after.PromisedOn;
        change[Promise.Fields.SafeDate] = safe.PromisedOn;
        change[Promise.Fields.PausedMinutes] = promise.Row.GetAttributeValue<int>(Promise.Fields.PausedMinutes) + (int)pause.Minutes;
        change[Promise.Fields.Explanation] =
            PausedExplanation.Of(promise.Row.GetAttributeValue<string>(Promise.Fields.Explanation), pause, safe);
        Write(PromiseStatus.Open, change);
        if (after.PromisedOn != before.PromisedOn)
            RuledWrite.Create(context, promise.Id, Revision(before, after, reason));
    }

    private void Write(PromiseStatus status, Entity change)
    {
        change[Promise.Fields.Status] = new OptionSetValue((int)status);
        RuledWrite.Update(context, change);
    }

    // Waiting for the customer is by its nature known to the customer.
    private Entity Revision(PromiseDates before, PromiseDates after, string reason) => new(PromiseRevision.EntityLogicalName)
    {
        [PromiseRevision.Fields.Name] = promise.Name,
        [PromiseRevision.Fields.PromiseId] = promise.Row.ToEntityReference(),
        [PromiseRevision.Fields.OldPromisedOn] = before.PromisedOn,
        [PromiseRevision.Fields.NewPromisedOn] = after.PromisedOn,
        [PromiseRevision.Fields.Reason] = reason,
        [PromiseRevision.Fields.AgreedWithCustomer] = true,
    };
}
