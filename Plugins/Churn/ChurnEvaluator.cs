using System.Globalization;
using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>Evaluates the churn risk of one account and writes what changed: five calls, three of them reads; only those when nothing changed.</summary>
internal sealed class ChurnEvaluator
{
    // Elevated: a score made of only those facts that the caller may see would differ from caller to caller, and the
    // score, its signals and its history are closed to users.
    private readonly IOrganizationService _service;
    private readonly DateTime _now;

    /// <summary>Prepares an evaluation within a step.</summary>
    public ChurnEvaluator(StepContext context)
    {
        _service = context.Elevated;
        _now = context.UtcNow;
    }

    /// <summary>Evaluates; null when there is no such account any more.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="trigger">What started it, for the history.</param>
    public Evaluation? Evaluate(Guid accountId, string trigger)
    {
        if (AccountRisk.Read(_service, accountId, _now) is not { } before)
        {
            return null;
        }

        var settings = ChurnSettings.Read(_service);
        var assessment = OpenSignals.Assess(_service, accountId, _now);
        var level = (int)Level(settings.Scale.Level(assessment.Score, Step(before.Level)));
        var evaluation = new Evaluation(assessment, level, IsChanged: before.Score != assessment.Score || before.Level != level);
        var isParadox = RelationalParadox.Holds(before.Ratings, before.RenewalOn, _now);
        var reasons = FactorList.Reasons(assessment.Factors)?.In(settings.Language == Language.French);
        if (evaluation.IsChanged || isParadox != before.IsParadox || !string.Equals(reasons, before.Reasons, StringComparison.Ordinal))
        {
            WriteAccount(accountId, before, evaluation, isParadox, reasons);
        }

        if (evaluation.IsChanged)
        {
            WriteHistory(accountId, before, evaluation, trigger);
        }

        return evaluation;
    }

    // Two evaluations of one account at once would both write history for one change: the second finds another row
    // version, fails, and runs again from the queue.
    private void WriteAccount(Guid accountId, AccountRisk before, Evaluation evaluation, bool isParadox, string? reasons) =>
        _service.Execute(new UpdateRequest
        {
            ConcurrencyBehavior = before.RowVersion is null ? ConcurrencyBehavior.Default : ConcurrencyBehavior.IfRowVersionMatches,
            Target = new Entity(Account.EntityLogicalName, accountId)
            {
                RowVersion = before.RowVersion,
                [Account.Fields.ChurnScore] = evaluation.Assessment.Score,
                [Account.Fields.RiskLevel] = new OptionSetValue(evaluation.Level),
                [Account.Fields.RiskReasons] = reasons,
                [Account.Fields.RelationalParadox] = isParadox,
                [Account.Fields.RiskEvaluatedOn] = _now,
            },
        });

    private void WriteHistory(Guid accountId, AccountRisk before, Evaluation evaluation, string trigger) =>
        _service.Create(new Entity(ChurnEvaluation.EntityLogicalName)
        {
            [ChurnEvaluation.Fields.Name] = string.Format(
                CultureInfo.InvariantCulture, "{0} → {1}", before.Score?.ToString(CultureInfo.InvariantCulture) ?? "–", evaluation.Assessment.Score),
            [ChurnEvaluation.Fields.AccountId] = new EntityReference(Account.EntityLogicalName, accountId),
            [ChurnEvaluation.Fields.OldScore] = before.Score,
            [ChurnEvaluation.Fields.NewScore] = evaluation.Assessment.Score,
            [ChurnEvaluation.Fields.OldLevel] = before.Level is { } level ? new OptionSetValue(level) : null,
            [ChurnEvaluation.Fields.NewLevel] = new OptionSetValue(evaluation.Level),
            [ChurnEvaluation.Fields.Factors] = FactorList.ToJson(evaluation.Assessment.Factors),
            [ChurnEvaluation.Fields.Trigger] = trigger,
            [ChurnEvaluation.Fields.EvaluatedOn] = _now,
        });

    // The members of the domain's steps are named as those of the choice.
    private static RiskLevel Level(RiskStep step) => (RiskLevel)Enum.Parse(typeof(RiskLevel), step.ToString());

    private static RiskStep Step(int? level) =>
        level is { } value ? (RiskStep)Enum.Parse(typeof(RiskStep), ((RiskLevel)value).ToString()) : RiskStep.None;
}
