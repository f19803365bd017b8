using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>Keeps the signals of a feedback in step with what it says.</summary>
internal sealed class FeedbackSignals(StepContext context)
{
    private static readonly string[] Facts =
    [
        Feedback.Fields.AccountId,
        Feedback.Fields.TechnicalScore,
        Feedback.Fields.RelationalScore,
        Feedback.Fields.Recommendation,
        Feedback.Fields.GivenOn,
        Feedback.Fields.StateCode,
    ];

    // Elevated: signals are closed to users.
    private readonly IOrganizationService _service = context.Elevated;
    private readonly EntityReference _feedback = new(Feedback.EntityLogicalName, context.RowId);

    /// <summary>Whether an update changes what a feedback says of the risk; the step's pre-image names all of it.</summary>
    public static bool IsCorrected(StepContext context) => Facts.Any(context.Changes);

    /// <summary>Raises what the feedback says about the risk of leaving.</summary>
    public void Raise()
    {
        if (context.After<EntityReference>(Feedback.Fields.AccountId) is not { } account)
            return;
        var givenOn = context.After<DateTime?>(Feedback.Fields.GivenOn) ?? context.UtcNow;
        // A feedback dated ahead of time counts from now: a fact of the future has no age, and would never fade until then.
        var at = givenOn < context.UtcNow ? givenOn : context.UtcNow;
        foreach (var signal in Said())
        {
            ChurnSignals.Raise(_service, account.Id, signal.Key, _feedback, at, signal.Value);
        }
    }

    /// <summary>Clears what the feedback no longer says, and raises the rest as it now says it.</summary>
    public void Correct()
    {
        var account = context.After<EntityReference>(Feedback.Fields.AccountId)?.Id;
        var isInactive = context.After<OptionSetValue>(Feedback.Fields.StateCode)?.Value == (int)Feedback.StateCode.Inactive;
        var said = isInactive ? [] : Said().Select(signal => (int)signal.Key).ToList();
        Clear(signal => said.Contains(signal.GetAttributeValue<OptionSetValue>(ChurnSignal.Fields.Kind).Value)
            && signal.GetAttributeValue<EntityReference>(ChurnSignal.Fields.AccountId).Id == account);
        if (!isInactive)
            Raise();
    }

    /// <summary>Clears all that the feedback said.</summary>
    public void Clear() => Clear(_ => false);

    private void Clear(Func<Entity, bool> isStillSaid)
    {
        foreach (var signal in Open().Where(signal => !isStillSaid(signal)))
        {
            _service.Update(new Entity(ChurnSignal.EntityLogicalName, signal.Id) { [ChurnSignal.Fields.ClearedOn] = context.UtcNow });
        }
    }

    private IEnumerable<Entity> Open()
    {
        var query = new QueryExpression(ChurnSignal.EntityLogicalName)
        {
            ColumnSet = new ColumnSet(ChurnSignal.Fields.AccountId, ChurnSignal.Fields.Kind),
        };
        query.Criteria.AddCondition(ChurnSignal.Fields.EvidenceId, ConditionOperator.Equal, _feedback.Id.ToString("D"));
        query.Criteria.AddCondition(ChurnSignal.Fields.EvidenceTable, ConditionOperator.Equal, _feedback.LogicalName);
        query.Criteria.AddCondition(ChurnSignal.Fields.ClearedOn, ConditionOperator.Null);
        return _service.RetrieveMultiple(query).Entities;
    }

    private IEnumerable<KeyValuePair<SignalKind, int?>> Said()
    {
        var technical = context.After<int?>(Feedback.Fields.TechnicalScore);
        var relational = context.After<int?>(Feedback.Fields.RelationalScore);
        var recommendation = context.After<int?>(Feedback.Fields.Recommendation);
        if (FeedbackReading.IsDissatisfied(technical))
            yield return new(SignalKind.TechnicalDissatisfaction, technical);
        if (FeedbackReading.IsDissatisfied(relational))
            yield return new(SignalKind.RelationalDissatisfaction, relational);
        if (FeedbackReading.IsDetractor(recommendation))
            yield return new(SignalKind.Detractor, recommendation);
        if (FeedbackReading.IsPromoter(recommendation))
            yield return new(SignalKind.Promoter, recommendation);
    }
}
