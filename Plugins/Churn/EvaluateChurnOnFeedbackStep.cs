using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>A new feedback shows in the account's risk and paradox flag, also when it raises no signal.</summary>
[PluginType("a8d7e5a2-e279-52fc-afe1-e21cb20aacae")]
[Step("a339b9c0-7566-5f64-be79-d77c7a312ced", Message.Create, Feedback.EntityLogicalName, Stage.PostOperation, Mode.Asynchronous)]
public sealed class EvaluateChurnOnFeedbackStep : PluginBase
{
    /// <inheritdoc/>
    // Elevated: whoever gave rise to the evaluation need not be allowed to ask for one.
    protected override void Run(StepContext context) =>
        ChurnRequest.Send(context.Elevated, context.Target.GetAttributeValue<EntityReference>(Feedback.Fields.AccountId));
}
