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
    /// <param name="wait">When and why it was.</param>
    public void End(Wait wait)
    {
        var terms = promise.ReadTerms();
        var before = promise.Dates;
        var after = before.AfterPause(terms, wait.From, wait.To);
        var safe = new PromiseDates(before.TargetOn, promise.SafeDate).AfterPause(terms, wait.From, wait.To);
        var pause = ExplanationSegment.Pause(terms.Calendar, wait);
        var change = promise.Change();
        change[Promise.Fields.TargetOn] = after.TargetOn;
        change[Promise.Fields.PromisedOn] = after.PromisedOn;
        change[Promise.Fields.SafeDate] = safe.PromisedOn;
        change[Promise.Fields.PausedMinutes] = promise.Row.GetAttributeValue<int>(Promise.Fields.PausedMinutes) + (int)pause.Minutes;
        change[Promise.Fields.Explanation] =
            AmendedExplanation.WithPause(promise.Row.GetAttributeValue<string>(Promise.Fields.Explanation), pause, safe, after.PromisedOn);
        Write(PromiseStatus.Open, change);
        // Waiting for the customer is by its nature known to the customer.
        if (after.PromisedOn != before.PromisedOn)
            RuledWrite.Create(context, promise.Id, RevisionRow.Of(promise.Row, new DateMove(before.PromisedOn, after.PromisedOn), wait.Why, isAgreed: true));
    }

    private void Write(PromiseStatus status, Entity change)
    {
        change[Promise.Fields.Status] = new OptionSetValue((int)status);
        RuledWrite.Update(context, change);
    }
}
