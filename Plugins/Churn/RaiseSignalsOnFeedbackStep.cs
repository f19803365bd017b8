using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>A feedback raises a signal for each thing it says about the risk of leaving.</summary>
[PluginType("e1371966-eeb3-5f25-b19d-679f32fb5cd5")]
[Step("61639675-c628-5744-b132-461d70898048", Message.Create, Feedback.EntityLogicalName, Stage.PostOperation, Mode.Synchronous)]
public sealed class RaiseSignalsOnFeedbackStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        if (context.Target.GetAttributeValue<EntityReference>(Feedback.Fields.AccountId) is not { } account)
        {
            return;
        }

        // Elevated: signals are closed to users.
        var service = context.Elevated;
        var evidence = new EntityReference(Feedback.EntityLogicalName, context.RowId);
        var givenOn = context.Target.GetAttributeValue<DateTime?>(Feedback.Fields.GivenOn) ?? context.UtcNow;
        // A feedback dated ahead of time counts from now: a fact of the future has no age, and would never fade until then.
        var at = givenOn < context.UtcNow ? givenOn : context.UtcNow;
        foreach (var signal in Read(context.Target))
        {
            ChurnSignals.Raise(service, account.Id, signal.Key, evidence, at, signal.Value);
        }
    }

    private static IEnumerable<KeyValuePair<SignalKind, int?>> Read(Entity feedback)
    {
        var technical = feedback.GetAttributeValue<int?>(Feedback.Fields.TechnicalScore);
        var relational = feedback.GetAttributeValue<int?>(Feedback.Fields.RelationalScore);
        var recommendation = feedback.GetAttributeValue<int?>(Feedback.Fields.Recommendation);
        if (FeedbackReading.IsDissatisfied(technical))
        {
            yield return new(SignalKind.TechnicalDissatisfaction, technical);
        }

        if (FeedbackReading.IsDissatisfied(relational))
        {
            yield return new(SignalKind.RelationalDissatisfaction, relational);
        }

        if (FeedbackReading.IsDetractor(recommendation))
        {
            yield return new(SignalKind.Detractor, recommendation);
        }

        if (FeedbackReading.IsPromoter(recommendation))
        {
            yield return new(SignalKind.Promoter, recommendation);
        }
    }
}
