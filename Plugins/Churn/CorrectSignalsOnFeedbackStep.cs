using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>The signals of a feedback follow when it is corrected, moved to another account, deactivated or activated again.</summary>
[PluginType("2242225f-f92f-5edc-b2f0-65f927ebfe41")]
[Step(
    "f0339fcb-af02-5a5b-bad0-3025b743371d",
    Message.Update,
    Feedback.EntityLogicalName,
    Stage.PostOperation,
    Mode.Synchronous,
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
    "8e7f5d05-4f59-54c1-b360-ab4ae98b12e8",
    ImageKind.Pre,
    Feedback.Fields.AccountId,
    Feedback.Fields.TechnicalScore,
    Feedback.Fields.RelationalScore,
    Feedback.Fields.Recommendation,
    Feedback.Fields.GivenOn,
    Feedback.Fields.StateCode)]
public sealed class CorrectSignalsOnFeedbackStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        if (FeedbackSignals.IsCorrected(context))
            new FeedbackSignals(context).Correct();
    }
}
