using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>A promise that was just broken calls for a recovery and raises the risk; one kept early reassures.</summary>
[PluginType("43ff210f-0be9-58d7-85f9-e05c6d59f5f2")]
[Step(
    "63f159e8-8cb1-54d7-b210-a79b942b6267",
    Message.Update,
    Promise.EntityLogicalName,
    Stage.PostOperation,
    Mode.Synchronous,
    Filter = [Promise.Fields.DeliveredOn, Promise.Fields.Status])]
[Image("82771cad-aad5-57c9-9d6f-31c4d2936761", ImageKind.Pre, Promise.Fields.Status)]
[Image(
    "a1d8b061-a969-5a36-8d29-7b037fa2b9f2",
    ImageKind.Post,
    Promise.Fields.AccountId,
    Promise.Fields.Name,
    Promise.Fields.Department,
    Promise.Fields.OwnerId,
    Promise.Fields.DeliveredOn,
    Promise.Fields.Status)]
public sealed class FollowUpDeliveryStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        if (StatusOf(context.PreImage) != StatusOf(context.PostImage))
            new DeliveryFollowUp(context).Run();
    }

    private static int? StatusOf(Entity promise) => promise.GetAttributeValue<OptionSetValue>(Promise.Fields.Status)?.Value;
}
