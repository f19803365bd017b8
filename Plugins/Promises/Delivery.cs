using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Dynamics.Loyalty.Promises.Domain;
using Microsoft.Xrm.Sdk;
using WorkCalendar = Dynamics.Loyalty.Calendars.Domain.BusinessCalendar;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>Writes into a promise what its delivery makes of it.</summary>
internal static class Delivery
{
    private const string RecoveryDueOn = "loy_recoverydueon";

    /// <summary>Writes delivery, status and share of margin used, and leaves the follow-up's due date for the step that needs it.</summary>
    /// <param name="context">The event: a promise before it is written.</param>
    /// <param name="calendar">The promise's calendar.</param>
    /// <param name="deliveredOn">Moment of the delivery, UTC.</param>
    public static void Write(StepContext context, WorkCalendar calendar, DateTime deliveredOn)
    {
        deliveredOn = PromiseRequest.InstantOf(deliveredOn);
        if (deliveredOn < Instant(context, Promise.Fields.RequestedOn))
            throw context.Fail(PromiseFaults.DeliveredBeforeRequest);
        var dates = new PromiseDates(Instant(context, Promise.Fields.TargetOn), Instant(context, Promise.Fields.PromisedOn));
        var outcome = dates.OutcomeOf(deliveredOn);
        context.Target[Promise.Fields.DeliveredOn] = deliveredOn;
        context.Target[Promise.Fields.Status] = new OptionSetValue((int)StatusOf(outcome));
        context.Target[Promise.Fields.MarginUsedPercent] = dates.MarginUsedPercent(calendar, deliveredOn);
        if (outcome == PromiseOutcome.Broken)
            LeaveRecoveryDue(context, calendar, Later(deliveredOn, context.UtcNow));
    }

    /// <summary>Leaves by when somebody turns to the customer for the step that opens the recovery.</summary>
    /// <param name="context">The event: a promise before it is written as broken.</param>
    /// <param name="calendar">The promise's calendar.</param>
    /// <param name="brokenOn">Moment it is broken or known to be, UTC.</param>
    public static void LeaveRecoveryDue(StepContext context, WorkCalendar calendar, DateTime brokenOn) =>
        context.Execution.SharedVariables[RecoveryDueOn] = RecoveryDeadline.After(calendar, brokenOn);

    /// <summary>By when the recovery is due; null when the promise was not broken in this operation.</summary>
    public static DateTime? RecoveryDue(StepContext context) =>
        context.Execution.SharedVariables.TryGetValue(RecoveryDueOn, out var due) ? (DateTime)due : null;

    // A delivery may be entered ahead of time; nobody recovers from what has not happened yet.
    private static DateTime Later(DateTime one, DateTime other) => one > other ? one : other;

    private static DateTime Instant(StepContext context, string column) => PromiseRequest.InstantOf(context.After<DateTime>(column));

    private static PromiseStatus StatusOf(PromiseOutcome outcome) => outcome switch
    {
        PromiseOutcome.KeptEarly => PromiseStatus.KeptEarly,
        PromiseOutcome.Kept => PromiseStatus.Kept,
        _ => PromiseStatus.Broken,
    };
}
