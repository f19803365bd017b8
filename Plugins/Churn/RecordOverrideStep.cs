using System.Globalization;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>Writes the history of a level set, changed or taken back by hand.</summary>
[PluginType("60cd861a-ab6a-5501-a94b-fd45f7ccb49e")]
[Step(
    "ea948e7b-c3e6-5fc2-9774-a563620a282c",
    Message.Update,
    Account.EntityLogicalName,
    Stage.PostOperation,
    Mode.Synchronous,
    Filter = [Account.Fields.RiskOverride, Account.Fields.RiskOverrideReason, Account.Fields.RiskOverrideUntil])]
[Image(
    "d9147702-5a14-56d0-b649-479974075f47",
    ImageKind.Pre,
    Account.Fields.RiskOverride,
    Account.Fields.RiskOverrideReason,
    Account.Fields.RiskOverrideUntil,
    Account.Fields.RiskLevel,
    Account.Fields.ComputedRiskLevel,
    Account.Fields.ChurnScore)]
public sealed class RecordOverrideStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        var change = new OverrideChange(context);
        if (!change.IsOne)
            return;
        var before = context.PreImage;
        var score = before.GetAttributeValue<int?>(Account.Fields.ChurnScore);
        // Of a level taken back, the row tells which one it was.
        T? Told<T>(string column, T? after) => change.Level is null ? before.GetAttributeValue<T>(column) : after;
        // Elevated: users cannot write the history.
        context.Elevated.Create(new Entity(ChurnEvaluation.EntityLogicalName)
        {
            [ChurnEvaluation.Fields.Name] = string.Format(CultureInfo.InvariantCulture, "{0} → {0}", score?.ToString(CultureInfo.InvariantCulture) ?? "–"),
            [ChurnEvaluation.Fields.AccountId] = new EntityReference(Account.EntityLogicalName, context.RowId),
            [ChurnEvaluation.Fields.OldScore] = score,
            [ChurnEvaluation.Fields.NewScore] = score,
            [ChurnEvaluation.Fields.OldLevel] = before.GetAttributeValue<OptionSetValue>(Account.Fields.RiskLevel),
            [ChurnEvaluation.Fields.NewLevel] = change.Level ?? before.GetAttributeValue<OptionSetValue>(Account.Fields.ComputedRiskLevel),
            [ChurnEvaluation.Fields.OverrideLevel] = Told(Account.Fields.RiskOverride, change.Level),
            [ChurnEvaluation.Fields.OverrideReason] = Told(Account.Fields.RiskOverrideReason, change.Reason),
            [ChurnEvaluation.Fields.OverrideUntil] = Told(Account.Fields.RiskOverrideUntil, change.Until),
            [ChurnEvaluation.Fields.ChangedById] = new EntityReference(SystemUser.EntityLogicalName, context.CallerId),
            [ChurnEvaluation.Fields.Factors] = Factors(context),
            [ChurnEvaluation.Fields.Trigger] = change.Trigger,
            [ChurnEvaluation.Fields.EvaluatedOn] = context.UtcNow,
        });
    }

    // A person changes no score, so the factors are those of the latest one.
    private static string Factors(StepContext context)
    {
        var query = new QueryExpression(ChurnEvaluation.EntityLogicalName) { ColumnSet = new ColumnSet(ChurnEvaluation.Fields.Factors), TopCount = 1 };
        query.Criteria.AddCondition(ChurnEvaluation.Fields.AccountId, ConditionOperator.Equal, context.RowId);
        query.AddOrder(ChurnEvaluation.Fields.EvaluatedOn, OrderType.Descending);
        // Elevated: the row must be complete whoever writes it.
        var latest = context.Elevated.RetrieveMultiple(query).Entities.FirstOrDefault();
        return latest?.GetAttributeValue<string>(ChurnEvaluation.Fields.Factors) ?? "[]";
    }
}
