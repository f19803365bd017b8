using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using RuleTable = Dynamics.Loyalty.Plugins.Model.AssignmentRule;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>
/// Refuses an assignment rule that could not be told apart from another: two active rules contradict each other when
/// they have the same order, can match the same account, and would give it to another pool or fallback. The order is
/// how an administrator says which goes first.
/// </summary>
internal static class RuleCheck
{
    /// <summary>Checks the rule as it will be (LOY-RULE-REVENUE, LOY-RULE-CONTRADICTS); one that is not in use is not checked.</summary>
    public static void Run(StepContext context)
    {
        // A rule that does not say is in use.
        var isInUse = (context.After<bool?>(RuleTable.Fields.Active) ?? true)
            && context.After<OptionSetValue>(RuleTable.Fields.StateCode)?.Value != (int)RuleTable.StateCode.Inactive;
        if (!isInUse)
            return;
        var conditions = RuleRow.ToConditions(context.After<object>);
        if (conditions.IsImpossible)
            throw context.Fail("LOY-RULE-REVENUE", conditions.RevenueFrom, conditions.RevenueTo);
        // Elevated: the other rule must show even where the caller may not read it.
        var contradiction = context.Elevated.RetrieveAll(OfSameOrder(context))
            .FirstOrDefault(other => LeadsElsewhere(context, other) && RuleRow.ToConditions(other.GetAttributeValue<object>).Overlap(conditions));
        if (contradiction is not null)
        {
            throw context.Fail(
                "LOY-RULE-CONTRADICTS", contradiction.GetAttributeValue<string>(RuleTable.Fields.Name), context.After<int>(RuleTable.Fields.Order));
        }
    }

    private static bool LeadsElsewhere(StepContext context, Entity other) =>
        Differs(context, other, RuleTable.Fields.PoolId) || Differs(context, other, RuleTable.Fields.FallbackOfficerId);

    private static bool Differs(StepContext context, Entity other, string column) =>
        context.After<EntityReference>(column)?.Id != other.GetAttributeValue<EntityReference>(column)?.Id;

    private static QueryExpression OfSameOrder(StepContext context)
    {
        var query = new QueryExpression(RuleTable.EntityLogicalName)
        {
            ColumnSet = new ColumnSet(
                [.. RuleRow.ConditionColumns, RuleTable.Fields.Name, RuleTable.Fields.PoolId, RuleTable.Fields.FallbackOfficerId]),
        };
        query.Criteria.AddCondition(RuleTable.Fields.Order, ConditionOperator.Equal, context.After<int>(RuleTable.Fields.Order));
        query.Criteria.AddCondition(RuleTable.Fields.Active, ConditionOperator.Equal, true);
        query.Criteria.AddCondition(RuleTable.Fields.StateCode, ConditionOperator.Equal, (int)RuleTable.StateCode.Active);
        query.Criteria.AddCondition(RuleTable.Fields.Id, ConditionOperator.NotEqual, context.RowId);
        query.AddOrder(RuleTable.Fields.Id, OrderType.Ascending);
        return query;
    }
}
