using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>A promise entered together with its delivery is followed up like one delivered later.</summary>
[PluginType("427f2bd6-0523-58e0-93db-458cd915b297")]
[Step("c6a9dd78-7db2-5516-b690-ff8769ec506c", Message.Create, Promise.EntityLogicalName, Stage.PostOperation, Mode.Synchronous)]
[Image(
    "35f8d0a3-9b2a-52c9-85e1-6ee1a780f09e",
    ImageKind.Post,
    Promise.Fields.AccountId,
    Promise.Fields.Name,
    Promise.Fields.Department,
    Promise.Fields.OwnerId,
    Promise.Fields.DeliveredOn,
    Promise.Fields.Status)]
public sealed class FollowUpDeliveryOnCreateStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        if (context.PostImage.GetAttributeValue<DateTime?>(Promise.Fields.DeliveredOn) != null)
            new DeliveryFollowUp(context).Run();
    }
}
