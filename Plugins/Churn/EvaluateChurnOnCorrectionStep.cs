using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>A corrected feedback shows in the risk of its account, and of the one it was moved away from.</summary>
[PluginType("9af0813f-fe18-514d-b768-4519daa9c3e4")]
[Step(
    "e333991d-87e3-54b3-b8b9-95161819f310",
    Message.Update,
    Feedback.EntityLogicalName,
    Stage.PostOperation,
    Mode.Asynchronous,
    Filter =
    [
        Feedback.Fields.AccountId,
        Feedback.Fields.TechnicalScore,
        Feedback.Fields.RelationalScore,
        Feedback.Fields.Recommendation,
        Feedback.Fields.GivenOn,
        Feedback.Fields.StateCode,
    ])]
[Image(
    "21e3d55f-ef75-5cb4-8125-024130c1320d",
    ImageKind.Pre,
    Feedback.Fields.AccountId,
    Feedback.Fields.TechnicalScore,
    Feedback.Fields.RelationalScore,
    Feedback.Fields.Recommendation,
    Feedback.Fields.GivenOn,
    Feedback.Fields.StateCode)]
public sealed class EvaluateChurnOnCorrectionStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        if (!FeedbackSignals.IsCorrected(context))
            return;
        var after = context.After<EntityReference>(Feedback.Fields.AccountId);
        var before = context.PreImage.GetAttributeValue<EntityReference>(Feedback.Fields.AccountId);
        // Elevated: whoever gave rise to the evaluation need not be allowed to ask for one.
        ChurnRequest.Send(context.Elevated, after);
        if (before?.Id != after?.Id)
            ChurnRequest.Send(context.Elevated, before);
    }
}
