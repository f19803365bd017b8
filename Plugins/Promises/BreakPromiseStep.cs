using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>A promise that is broken without a delivery is recovered like one delivered late: this finds by when.</summary>
[PluginType("e0425413-f6b1-477d-8d7c-1207640dc320")]
[Step(
    "57e855c1-100a-4705-bf9c-a3ed0ad13856",
    Message.Update,
    Promise.EntityLogicalName,
    Stage.PreOperation,
    Mode.Synchronous,
    Filter = [Promise.Fields.Status])]
[Image(
    "4ff4f494-ca8f-40a1-b7ca-32abce0834ac",
    ImageKind.Pre,
    Promise.Fields.CalendarId,
    Promise.Fields.RequestedOn,
    Promise.Fields.DeliveredOn,
    Promise.Fields.Status)]
public sealed class BreakPromiseStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        var isBroken = context.Target.GetAttributeValue<OptionSetValue>(Promise.Fields.Status)?.Value == (int)PromiseStatus.Broken;
        if (isBroken && context.Changes(Promise.Fields.Status) && context.After<DateTime?>(Promise.Fields.DeliveredOn) is null)
            Delivery.LeaveRecoveryDue(context, PromiseCalendar.Of(context.UserService, context.PreImage), context.UtcNow);
    }
}
