using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Dynamics.Loyalty.Promises.Domain;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>
/// A new revision moves the customer date of its promise: on the promise itself while that date has not passed, to a
/// successor afterwards. A revision that a pause writes has done so already.
/// </summary>
[PluginType("27cf3580-564a-48a3-8492-ea83b6765009")]
[Step("20f3766c-f4e5-4e65-b01e-88fa598f678c", Message.Create, PromiseRevision.EntityLogicalName, Stage.PreOperation, Mode.Synchronous)]
public sealed class RevisePromiseStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        var revision = context.Target;
        var promiseId = revision.GetAttributeValue<EntityReference>(PromiseRevision.Fields.PromiseId)?.Id
            ?? throw context.Fail(PromiseFaults.RevisionPromise);
        if (RuledWrite.Covers(context, promiseId))
            return;
        var reason = revision.GetAttributeValue<string>(PromiseRevision.Fields.Reason);
        var wished = revision.GetAttributeValue<DateTime?>(PromiseRevision.Fields.NewPromisedOn);
        if (string.IsNullOrWhiteSpace(reason) || wished is not { } date)
            throw context.Fail(PromiseFaults.RevisionIncomplete);
        var promise = new StoredPromise(context, promiseId);
        promise.RequireOpen();
        revision[PromiseRevision.Fields.Name] = promise.Name;
        revision[PromiseRevision.Fields.OldPromisedOn] = promise.Dates.PromisedOn;
        revision[PromiseRevision.Fields.NewPromisedOn] = PromiseRequest.InstantOf(date);
        new Redating(context, promise).To(PromiseRequest.InstantOf(date), reason!, revision.GetAttributeValue<bool>(PromiseRevision.Fields.AgreedWithCustomer));
    }
}
