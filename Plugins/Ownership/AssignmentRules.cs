using Dynamics.Loyalty.Ownership.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Rule = Dynamics.Loyalty.Ownership.Domain.AssignmentRule;
using RuleTable = Dynamics.Loyalty.Plugins.Model.AssignmentRule;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>Reads the active assignment rules with the officers of their pools and their fallbacks, in one query.</summary>
internal static class AssignmentRules
{
    private const string PoolAlias = "pool";
    private const string OfficerAlias = "officer";
    private const string FallbackAlias = "fallback";
    private const string UserSuffix = "user";

    /// <summary>The rules, each with its officers; a row of the answer is one officer of one rule.</summary>
    public static IReadOnlyList<Rule> Read(IOrganizationService service) =>
        service.RetrieveAll(Query())
            .GroupBy(row => row.Id)
            .Select(ToRule)
            .ToList();

    private static QueryExpression Query()
    {
        var query = new QueryExpression(RuleTable.EntityLogicalName)
        {
            ColumnSet = new ColumnSet([.. RuleRow.ConditionColumns, RuleTable.Fields.Name, RuleTable.Fields.Order, RuleTable.Fields.PoolId]),
        };
        query.Criteria.AddCondition(RuleTable.Fields.Active, ConditionOperator.Equal, true);
        query.Criteria.AddCondition(RuleTable.Fields.StateCode, ConditionOperator.Equal, (int)RuleTable.StateCode.Active);
        var pool = query.AddLink(OfficerPool.EntityLogicalName, RuleTable.Fields.PoolId, OfficerPool.Fields.Id, JoinOperator.LeftOuter);
        pool.EntityAlias = PoolAlias;
        pool.Columns = new ColumnSet(OfficerPool.Fields.Name);
        query.AddOrder(RuleTable.Fields.Id, OrderType.Ascending);
        AddOfficer(query, RuleTable.Fields.PoolId, LoyaltyOfficer.Fields.PoolId, OfficerAlias);
        AddOfficer(query, RuleTable.Fields.FallbackOfficerId, LoyaltyOfficer.Fields.Id, FallbackAlias);
        return query;
    }

    private static void AddOfficer(QueryExpression query, string from, string to, string alias)
    {
        var officer = query.AddLink(LoyaltyOfficer.EntityLogicalName, from, to, JoinOperator.LeftOuter);
        officer.EntityAlias = alias;
        officer.Orders.Add(new OrderExpression(LoyaltyOfficer.Fields.Id, OrderType.Ascending));
        officer.Columns = new ColumnSet(
            LoyaltyOfficer.Fields.Id,
            LoyaltyOfficer.Fields.Name,
            LoyaltyOfficer.Fields.UserId,
            LoyaltyOfficer.Fields.Capacity,
            LoyaltyOfficer.Fields.Active,
            LoyaltyOfficer.Fields.StateCode,
            LoyaltyOfficer.Fields.AbsentFrom,
            LoyaltyOfficer.Fields.AbsentUntil,
            LoyaltyOfficer.Fields.LastAssignedOn);
        var user = officer.AddLink(
            SystemUser.EntityLogicalName, LoyaltyOfficer.Fields.UserId, SystemUser.Fields.Id, JoinOperator.LeftOuter);
        user.EntityAlias = alias + UserSuffix;
        user.Columns = new ColumnSet(SystemUser.Fields.Id, SystemUser.Fields.IsDisabled);
    }

    private static Rule ToRule(IGrouping<Guid, Entity> rows)
    {
        var rule = rows.First();
        var officers = rows.Select(row => ToOfficer(row, OfficerAlias)).OfType<Officer>().ToList();
        return new Rule(
            rule.Id,
            rule.GetAttributeValue<string>(RuleTable.Fields.Name) ?? string.Empty,
            rule.GetAttributeValue<int>(RuleTable.Fields.Order),
            RuleRow.ToConditions(rule.GetAttributeValue<object>),
            rule.GetAttributeValue<EntityReference>(RuleTable.Fields.PoolId)?.Id ?? Guid.Empty,
            rule.Joined<string>(PoolAlias, OfficerPool.Fields.Name) ?? string.Empty,
            officers,
            ToOfficer(rule, FallbackAlias));
    }

    // A profile without user can answer for nobody: it is left out, as one that the join did not find.
    private static Officer? ToOfficer(Entity row, string alias)
    {
        if (row.Joined<EntityReference>(alias, LoyaltyOfficer.Fields.UserId) is not { } user)
        {
            return null;
        }

        var state = row.Joined<OptionSetValue>(alias, LoyaltyOfficer.Fields.StateCode)?.Value;
        var isFound = row.Joined<Guid>(alias + UserSuffix, SystemUser.Fields.Id) != Guid.Empty;
        return new Officer(
            row.Joined<Guid>(alias, LoyaltyOfficer.Fields.Id),
            user.Id,
            row.Joined<string>(alias, LoyaltyOfficer.Fields.Name) ?? string.Empty,
            row.Joined<int>(alias, LoyaltyOfficer.Fields.Capacity),
            row.Joined<bool>(alias, LoyaltyOfficer.Fields.Active) && state == (int)LoyaltyOfficer.StateCode.Active,
            isFound && !row.Joined<bool>(alias + UserSuffix, SystemUser.Fields.IsDisabled),
            row.Joined<DateTime?>(alias, LoyaltyOfficer.Fields.AbsentFrom),
            row.Joined<DateTime?>(alias, LoyaltyOfficer.Fields.AbsentUntil),
            row.Joined<DateTime?>(alias, LoyaltyOfficer.Fields.LastAssignedOn));
    }
}
