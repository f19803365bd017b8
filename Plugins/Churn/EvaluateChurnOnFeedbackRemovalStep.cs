using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>A feedback that is gone shows in the account's risk and paradox flag.</summary>
[PluginType("f1e1f0ae-4fe4-51fb-8f24-c6e7462a441e")]
[Step("e67b0e65-d62b-5693-b2f7-b762736e51a5", Message.Delete, Feedback.EntityLogicalName, Stage.PostOperation, Mode.Asynchronous)]
[Image("365f4138-aa93-568d-8ebc-357ebc4f1903", ImageKind.Pre, Feedback.Fields.AccountId)]
public sealed class EvaluateChurnOnFeedbackRemovalStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        // Elevated: whoever gave rise to the evaluation need not be allowed to ask for one.
        if (!context.IsWithin(Message.Delete, Account.EntityLogicalName))
            ChurnRequest.Send(context.Elevated, context.PreImage.GetAttributeValue<EntityReference>(Feedback.Fields.AccountId));
    }
}
