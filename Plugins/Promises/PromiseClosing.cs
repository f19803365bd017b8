using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Dynamics.Loyalty.Promises.Domain;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>
/// The ends of a promise without delivery: cancelled or renegotiated while its customer date has not passed, broken
/// afterwards; each says why, and a renegotiated one names the promise that replaces it.
/// </summary>
internal sealed class PromiseClosing(StepContext context)
{
    /// <summary>Refuses every other change of the status. One call for a renegotiated promise.</summary>
    public void Check()
    {
        var status = (PromiseStatus?)context.Target.GetAttributeValue<OptionSetValue>(Promise.Fields.Status)?.Value;
        RequireStart(status);
        RequireTime(status);
        if (string.IsNullOrWhiteSpace(context.After<string>(Promise.Fields.BrokenReason)))
            throw context.Fail(PromiseFaults.ReasonRequired);
        if (status is PromiseStatus.Renegotiated)
            RequireSuccessor();
    }

    private void RequireStart(PromiseStatus? status)
    {
        var isEnd = status is PromiseStatus.Cancelled or PromiseStatus.Renegotiated or PromiseStatus.Broken;
        var before = (PromiseStatus?)context.PreImage.GetAttributeValue<OptionSetValue>(Promise.Fields.Status)?.Value;
        if (isEnd && before is PromiseStatus.Paused)
            throw context.Fail(PromiseFaults.Paused);
        if (!isEnd || before is not PromiseStatus.Open || context.After<DateTime?>(Promise.Fields.DeliveredOn) != null)
            throw context.Fail(PromiseFaults.StatusLocked);
    }

    // Otherwise a promise that was not kept could be made to look as if it had never been given.
    private void RequireTime(PromiseStatus? status)
    {
        var hasPassed = context.UtcNow > context.PreImage.GetAttributeValue<DateTime>(Promise.Fields.PromisedOn);
        var isBroken = status is PromiseStatus.Broken;
        if (isBroken != hasPassed)
            throw context.Fail(isBroken ? PromiseFaults.StatusLocked : PromiseFaults.Passed);
    }

    private void RequireSuccessor()
    {
        var successor = context.After<EntityReference>(Promise.Fields.SuccessorId)?.Id ?? context.RowId;
        if (successor == context.RowId || AccountOf(successor) != context.After<EntityReference>(Promise.Fields.AccountId)?.Id)
            throw context.Fail(PromiseFaults.SuccessorRequired);
    }

    private Guid? AccountOf(Guid promiseId) =>
        context.UserService.Retrieve(Promise.EntityLogicalName, promiseId, new ColumnSet(Promise.Fields.AccountId))
            .GetAttributeValue<EntityReference>(Promise.Fields.AccountId)?.Id;
}
