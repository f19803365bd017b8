using Dynamics.Loyalty.Alerts.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Alerts;

/// <summary>Reads which alerts somebody has concluded.</summary>
internal static class AlertOutcomes
{
    // As many values as one condition carries without trouble; what is ranked behind them comes once these are concluded.
    private const int MostKeys = 500;

    /// <summary>The alerts that nobody has concluded yet, in the same order. One call.</summary>
    public static IReadOnlyList<TeamAlert> LeaveOut(IOrganizationService service, IEnumerable<TeamAlert> ranked)
    {
        var alerts = ranked.Take(MostKeys).ToList();
        if (alerts.Count == 0)
            return alerts;
        var query = new QueryExpression(AlertOutcome.EntityLogicalName) { ColumnSet = new ColumnSet(AlertOutcome.Fields.AlertKey) };
        query.Criteria.AddCondition(AlertOutcome.Fields.AlertKey, ConditionOperator.In, [.. alerts.Select(alert => (object)alert.Key)]);
        var concluded = new HashSet<string>(
            service.RetrieveMultiple(query).Entities.Select(row => row.GetAttributeValue<string>(AlertOutcome.Fields.AlertKey)), StringComparer.OrdinalIgnoreCase);
        return [.. alerts.Where(alert => !concluded.Contains(alert.Key))];
    }
}
