using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Dynamics.Loyalty.Promises.Domain;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>
/// Nothing about a promise moves silently: its dates, what they are reckoned from and what follows from them are not
/// changed by hand. What a pause or a revision writes passes, and so does an end without delivery that says why.
/// </summary>
[PluginType("ce2f3f40-22b0-5e7a-9e4d-75ae73fcaff1")]
[Step(
    "2f45010b-4a7d-5332-8eed-09c5dbba8b64",
    Message.Update,
    Promise.EntityLogicalName,
    Stage.PreValidation,
    Mode.Synchronous,
    Filter =
    [
        Promise.Fields.AccountId,
        Promise.Fields.PolicyId,
        Promise.Fields.CalendarId,
        Promise.Fields.RequestedOn,
        Promise.Fields.TargetOn,
        Promise.Fields.PromisedOn,
        Promise.Fields.SafeDate,
        Promise.Fields.MarginMinutes,
        Promise.Fields.Explanation,
        Promise.Fields.PausedMinutes,
        Promise.Fields.Status,
        Promise.Fields.MarginUsedPercent,
        Promise.Fields.SuccessorId,
        Promise.Fields.StateCode,
    ])]
[Image(
    "996a1e9c-b720-5253-b6f3-4e884c753f1d",
    ImageKind.Pre,
    Promise.Fields.AccountId,
    Promise.Fields.PolicyId,
    Promise.Fields.CalendarId,
    Promise.Fields.RequestedOn,
    Promise.Fields.TargetOn,
    Promise.Fields.PromisedOn,
    Promise.Fields.SafeDate,
    Promise.Fields.MarginMinutes,
    Promise.Fields.Explanation,
    Promise.Fields.PausedMinutes,
    Promise.Fields.Status,
    Promise.Fields.MarginUsedPercent,
    Promise.Fields.DeliveredOn,
    Promise.Fields.BrokenReason,
    Promise.Fields.SuccessorId,
    Promise.Fields.StateCode)]
public sealed class LockPromiseStep : PluginBase
{
    private static readonly string[] Dates =
    [
        Promise.Fields.PolicyId,
        Promise.Fields.CalendarId,
        Promise.Fields.RequestedOn,
        Promise.Fields.TargetOn,
        Promise.Fields.PromisedOn,
        Promise.Fields.SafeDate,
        Promise.Fields.MarginMinutes,
        Promise.Fields.Explanation,
    ];

    private static readonly string[] Consequences =
        [Promise.Fields.MarginUsedPercent, Promise.Fields.PausedMinutes];

    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        if (RuledWrite.Covers(context, context.RowId))
            return;
        if (Dates.Any(context.Changes))
            throw context.Fail(PromiseFaults.DateLocked);
        if (Consequences.Any(context.Changes))
            throw context.Fail(PromiseFaults.StatusLocked);
        if (context.Changes(Promise.Fields.Status))
            new PromiseClosing(context).Check();
        else if (context.Changes(Promise.Fields.SuccessorId))
            throw context.Fail(PromiseFaults.StatusLocked);
        if (context.Changes(Promise.Fields.AccountId) && context.After<EntityReference>(Promise.Fields.AccountId) is null)
            throw context.Fail(PromiseFaults.AccountRequired);
        if (context.Changes(Promise.Fields.StateCode) && IsStillOpen(context))
            throw context.Fail(PromiseFaults.StillOpen);
    }

    private static bool IsStillOpen(StepContext context) =>
        (PromiseStatus?)context.After<OptionSetValue>(Promise.Fields.Status)?.Value is PromiseStatus.Open or PromiseStatus.Paused;
}
