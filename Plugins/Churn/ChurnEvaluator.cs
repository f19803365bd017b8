using System.Globalization;
using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>
/// Evaluates the churn risk of accounts and writes what changed. One account costs five calls, four of them reads; only those
/// when nothing changed. Of many, the reads are shared.
/// </summary>
internal sealed class ChurnEvaluator
{
    private const string History = "loy_account_churnevaluations";

    // Elevated: a score made of only those facts that the caller may see would differ from caller to caller, and the
    // score, its signals and its history are closed to users.
    private readonly IOrganizationService _service;
    private readonly DateTime _now;
    private readonly string _trigger;
    private readonly Lazy<ChurnSettings> _settings;

    /// <summary>Prepares evaluations within a step.</summary>
    /// <param name="context">Of the step.</param>
    /// <param name="now">The moment to evaluate, UTC.</param>
    /// <param name="trigger">What started it, for the history.</param>
    public ChurnEvaluator(StepContext context, DateTime now, string trigger)
    {
        _service = context.Elevated;
        _now = now;
        _trigger = trigger;
        _settings = new Lazy<ChurnSettings>(() => ChurnSettings.Read(_service));
    }

    /// <summary>Reads the next accounts of a range; see <see cref="AccountRisks.Read"/>.</summary>
    public AccountPage Read(AccountRange range, int most) => new AccountRisks(_service, _settings.Value, _now).Read(range, most);

    /// <summary>Evaluates one account; null when there is no such account any more.</summary>
    public Evaluation? Evaluate(Guid accountId)
    {
        var accounts = Read(AccountRange.Of(accountId), most: 1).Accounts;
        return accounts.Count == 0 ? null : Evaluate(accounts[0]);
    }

    /// <summary>Evaluates an account that was read. At most one call, none when nothing changed.</summary>
    public Evaluation Evaluate(AccountRisk before)
    {
        var evaluation = Evaluation.Of(before, ClockSignals.Of(before.Facts, _settings.Value.Terms, _now), _settings.Value, _now);
        var isParadox = RelationalParadox.Holds(before.Facts.Ratings, before.Facts.RenewalOn, _now);
        var reasons = FactorList.Reasons(evaluation.Assessment.Factors)?.In(_settings.Value.Language == Language.French);
        if (evaluation.IsChanged || isParadox != before.IsParadox || !string.Equals(reasons, before.Reasons, StringComparison.Ordinal))
        {
            Write(before, evaluation, isParadox, reasons);
        }

        return evaluation;
    }

    // One request: the account and its history change together, even where no transaction holds them together. Two
    // evaluations of one account at once would both write history for one change: the second finds another row version,
    // fails, and runs again from the queue.
    private void Write(AccountRisk before, Evaluation evaluation, bool isParadox, string? reasons)
    {
        var account = new Entity(Account.EntityLogicalName, before.Id)
        {
            RowVersion = before.RowVersion,
            [Account.Fields.ChurnScore] = evaluation.Assessment.Score,
            [Account.Fields.RiskLevel] = new OptionSetValue(evaluation.Level),
            [Account.Fields.ComputedRiskLevel] = new OptionSetValue(evaluation.ComputedLevel),
            [Account.Fields.RiskReasons] = reasons,
            [Account.Fields.RelationalParadox] = isParadox,
            [Account.Fields.RiskEvaluatedOn] = _now,
        };
        if (evaluation.IsExpired)
        {
            account[Account.Fields.RiskOverride] = null;
            account[Account.Fields.RiskOverrideReason] = null;
            account[Account.Fields.RiskOverrideUntil] = null;
        }

        if (evaluation.IsChanged)
        {
            account.RelatedEntities.Add(new Relationship(History), new EntityCollection([HistoryRow(before, evaluation)]));
        }

        _service.Execute(new UpdateRequest
        {
            ConcurrencyBehavior = before.RowVersion is null ? ConcurrencyBehavior.Default : ConcurrencyBehavior.IfRowVersionMatches,
            Target = account,
        });
    }

    private Entity HistoryRow(AccountRisk before, Evaluation evaluation)
    {
        var row = new Entity(ChurnEvaluation.EntityLogicalName)
        {
            EntityState = EntityState.Created,
            [ChurnEvaluation.Fields.Name] = string.Format(
                CultureInfo.InvariantCulture, "{0} → {1}", before.Score?.ToString(CultureInfo.InvariantCulture) ?? "–", evaluation.Assessment.Score),
            [ChurnEvaluation.Fields.AccountId] = new EntityReference(Account.EntityLogicalName, before.Id),
            [ChurnEvaluation.Fields.OldScore] = before.Score,
            [ChurnEvaluation.Fields.NewScore] = evaluation.Assessment.Score,
            [ChurnEvaluation.Fields.OldLevel] = before.Level is { } level ? new OptionSetValue(level) : null,
            [ChurnEvaluation.Fields.NewLevel] = new OptionSetValue(evaluation.Level),
            [ChurnEvaluation.Fields.Factors] = FactorList.ToJson(evaluation.Assessment.Factors),
            [ChurnEvaluation.Fields.Trigger] = evaluation.IsExpired ? OverrideTrigger.Expired : _trigger,
            [ChurnEvaluation.Fields.EvaluatedOn] = _now,
        };
        if (evaluation.IsExpired && before.Override is { } expired)
        {
            row[ChurnEvaluation.Fields.OverrideLevel] = new OptionSetValue(RiskSteps.ValueOf(expired.Level));
            row[ChurnEvaluation.Fields.OverrideReason] = before.OverrideReason;
            row[ChurnEvaluation.Fields.OverrideUntil] = expired.Until;
        }

        return row;
    }
}
