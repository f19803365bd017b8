using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Dynamics.Loyalty.Promises.Domain;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>
/// Deleting a pause that has not ended takes it back: the promise would otherwise wait for ever. One that has ended moved
/// dates and stays; both go with their promise.
/// </summary>
[PluginType("66898aa7-e9f8-4318-a16b-119e0c99bd22")]
[Step("7dc8eaea-c6d9-44a1-b212-13450b243440", Message.Delete, PromisePause.EntityLogicalName, Stage.PreOperation, Mode.Synchronous)]
[Image("9ac7915f-5c88-4161-93da-32225f450a6b", ImageKind.Pre, PromisePause.Fields.PromiseId, PromisePause.Fields.To)]
public sealed class TakeBackPauseStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        if (context.IsDeletedWith(Promise.EntityLogicalName))
            return;
        if (context.PreImage.Contains(PromisePause.Fields.To))
            throw context.Fail(PromiseFaults.PauseLocked);
        var promise = new StoredPromise(context, context.PreImage.GetAttributeValue<EntityReference>(PromisePause.Fields.PromiseId).Id);
        new PromiseWait(context, promise).TakeBack();
    }
}
