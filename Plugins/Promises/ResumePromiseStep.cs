using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Dynamics.Loyalty.Promises.Domain;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>The end of a pause resumes its promise and moves the dates. Start and end of a pause are entered once.</summary>
[PluginType("030da5c4-d650-47f0-8024-8e553157d97a")]
[Step(
    "bb423c71-a7cf-4847-bb6c-0be590f5cd0f",
    Message.Update,
    PromisePause.EntityLogicalName,
    Stage.PreOperation,
    Mode.Synchronous,
    Filter =
    [
        PromisePause.Fields.PromiseId,
        PromisePause.Fields.From,
        PromisePause.Fields.To,
        PromisePause.Fields.ExpectedEndOn,
        PromisePause.Fields.WaitingFor,
        PromisePause.Fields.Reason,
        PromisePause.Fields.StateCode,
    ])]
[Image(
    "fdda9d8e-bcc9-4ca7-993b-197311d93369",
    ImageKind.Pre,
    PromisePause.Fields.PromiseId,
    PromisePause.Fields.From,
    PromisePause.Fields.To,
    PromisePause.Fields.ExpectedEndOn,
    PromisePause.Fields.WaitingFor,
    PromisePause.Fields.Reason,
    PromisePause.Fields.StateCode)]
public sealed class ResumePromiseStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        var why = PauseRow.WhyOf(context);
        var from = context.PreImage.GetAttributeValue<DateTime>(PromisePause.Fields.From);
        PauseRow.RequireExpectedEnd(context, from);
        if (context.Changes(PromisePause.Fields.PromiseId) || context.Changes(PromisePause.Fields.From) || context.Changes(PromisePause.Fields.StateCode))
            throw context.Fail(PromiseFaults.PauseLocked);
        if (!context.Changes(PromisePause.Fields.To))
            return;
        // Entered once: what has an end keeps it.
        if (context.PreImage.Contains(PromisePause.Fields.To))
            throw context.Fail(PromiseFaults.PauseLocked);
        var to = PauseRow.EndOf(context, from, context.Target.GetAttributeValue<DateTime>(PromisePause.Fields.To));
        var promise = new StoredPromise(context, context.PreImage.GetAttributeValue<EntityReference>(PromisePause.Fields.PromiseId).Id);
        new PromiseWait(context, promise).End(new Wait(from, to, why));
    }
}
