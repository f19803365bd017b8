using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Churn.Preview;

/// <summary>
/// Counts levels under another scale from the scores as they stand: a call for each 5,000 accounts. No aggregate query: its
/// limit of 50,000 rows would have to be cut around, and the levels set by hand are days apart.
/// </summary>
internal sealed class ScalePreview(IOrganizationService service, DateTime now)
{
    private const int Most = 100_000;

    /// <summary>Counts the first 100,000 evaluated accounts in the order of their ids.</summary>
    public LevelCounts Count(RiskScale scale)
    {
        var counts = new LevelCounts();
        foreach (var account in service.Stream(Query()))
        {
            if (counts.Evaluated == Most)
            {
                counts.IsSampled = true;
                break;
            }

            var score = account.GetAttributeValue<int>(Account.Fields.ChurnScore);
            var computed = scale.Level(score, RiskSteps.Of(account.GetAttributeValue<OptionSetValue>(Account.Fields.ComputedRiskLevel)));
            var set = RiskSteps.OverrideOf(account.GetAttributeValue<object>);
            counts.Add(
                RiskSteps.Of(account.GetAttributeValue<OptionSetValue>(Account.Fields.RiskLevel)),
                set is not null && set.IsInForce(now) ? set.Level : computed);
        }

        return counts;
    }

    private static QueryExpression Query()
    {
        var query = new QueryExpression(Account.EntityLogicalName)
        {
            ColumnSet = new ColumnSet(
                Account.Fields.ChurnScore,
                Account.Fields.RiskLevel,
                Account.Fields.ComputedRiskLevel,
                Account.Fields.RiskOverride,
                Account.Fields.RiskOverrideUntil),
        };
        query.Criteria.AddCondition(Account.Fields.StateCode, ConditionOperator.Equal, (int)Account.StateCode.Active);
        query.Criteria.AddCondition(Account.Fields.ChurnScore, ConditionOperator.NotNull);
        query.AddOrder(Account.Fields.Id, OrderType.Ascending);
        return query;
    }
}
