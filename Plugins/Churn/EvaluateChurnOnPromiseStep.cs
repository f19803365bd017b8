using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Dynamics.Loyalty.Promises.Domain;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>
/// A promise that was at risk and no longer is, or the other way round, because it was delivered, closed, paused, resumed or
/// revised, shows in the account's risk. One that ends with a signal is left to the signal's own step.
/// </summary>
[PluginType("413d60dc-4479-5ee6-932d-9a1611126285")]
[Step(
    "dfb7864c-a265-5357-9fb2-c9dda5781084",
    Message.Update,
    Promise.EntityLogicalName,
    Stage.PostOperation,
    Mode.Asynchronous,
    Filter = [Promise.Fields.Status, Promise.Fields.TargetOn, Promise.Fields.PromisedOn])]
[Image("7363ed9b-cba0-5997-b34d-4d4a5c8fb095", ImageKind.Pre, Promise.Fields.Status, Promise.Fields.TargetOn, Promise.Fields.PromisedOn)]
[Image(
    "5909ed06-9ec8-5c90-9311-4451fef4879b",
    ImageKind.Post,
    Promise.Fields.AccountId,
    Promise.Fields.Status,
    Promise.Fields.TargetOn,
    Promise.Fields.PromisedOn)]
public sealed class EvaluateChurnOnPromiseStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        var after = context.PostImage;
        if (Status(after) is PromiseStatus.Broken or PromiseStatus.KeptEarly)
            return;
        if (State(context.PreImage, context.UtcNow) != State(after, context.UtcNow))
        {
            // Elevated: whoever gave rise to the evaluation need not be allowed to ask for one.
            ChurnRequest.Send(context.Elevated, after.GetAttributeValue<EntityReference>(Promise.Fields.AccountId));
        }
    }

    // On track and not open at all weigh the same: nothing.
    private static PromiseState State(Entity promise, DateTime now)
    {
        var dates = new PromiseDates(
            promise.GetAttributeValue<DateTime?>(Promise.Fields.TargetOn) ?? DateTime.MaxValue,
            promise.GetAttributeValue<DateTime?>(Promise.Fields.PromisedOn) ?? DateTime.MaxValue);
        return Status(promise) is PromiseStatus.Open ? dates.StateAt(now, isPaused: false) : PromiseState.OnTrack;
    }

    private static PromiseStatus? Status(Entity promise) => (PromiseStatus?)promise.GetAttributeValue<OptionSetValue>(Promise.Fields.Status)?.Value;
}
