using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Dynamics.Loyalty.Promises.Domain;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>
/// The delivery date decides how a promise ends: kept early, kept or broken. It is entered once; a promise that ended
/// without a delivery cannot be delivered, and one that is paused is resumed first, because that moves its dates.
/// </summary>
[PluginType("0ce15f1d-bd4c-5388-b6d1-abe34799fa54")]
[Step(
    "09857f65-35c4-5e26-9aac-afd55dff300e",
    Message.Update,
    Promise.EntityLogicalName,
    Stage.PreOperation,
    Mode.Synchronous,
    Filter = [Promise.Fields.DeliveredOn])]
[Image(
    "cd4444c6-32bc-5ffb-8eb5-92828b294704",
    ImageKind.Pre,
    Promise.Fields.CalendarId,
    Promise.Fields.RequestedOn,
    Promise.Fields.TargetOn,
    Promise.Fields.PromisedOn,
    Promise.Fields.DeliveredOn,
    Promise.Fields.Status)]
public sealed class DeliverPromiseStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        var before = context.PreImage.GetAttributeValue<DateTime?>(Promise.Fields.DeliveredOn);
        var delivered = context.Target.GetAttributeValue<DateTime?>(Promise.Fields.DeliveredOn);
        if (Same(before, delivered))
            return;
        if (before != null || delivered is not { } deliveredOn)
            throw context.Fail(PromiseFaults.DeliveryLocked);
        var status = (PromiseStatus?)context.PreImage.GetAttributeValue<OptionSetValue>(Promise.Fields.Status)?.Value;
        if (status is PromiseStatus.Paused)
            throw context.Fail(PromiseFaults.Paused);
        if (status is not PromiseStatus.Open)
            throw context.Fail(PromiseFaults.NotDeliverable);
        Delivery.Write(context, PromiseCalendar.Of(context.UserService, context.PreImage), deliveredOn);
    }

    private static bool Same(DateTime? before, DateTime? after) =>
        (before is { } first ? PromiseRequest.InstantOf(first) : null) == (after is { } last ? PromiseRequest.InstantOf(last) : (DateTime?)null);
}
