using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Coordination;

/// <summary>What the panel reads of the account itself, its owner and its policies.</summary>
internal static class PanelQueries
{
    /// <summary>The account; the platform refuses when the caller may not read it.</summary>
    public static Entity ReadAccount(this PanelReader reader) =>
        reader.Service.Retrieve(
            Account.EntityLogicalName,
            reader.AccountId,
            new ColumnSet(
                Account.Fields.Name,
                Account.Fields.Segment,
                Account.Fields.SiteCode,
                Account.Fields.RenewalOn,
                Account.Fields.Language,
                Account.Fields.LoyaltyOwnerId,
                Account.Fields.OwnerLocked,
                Account.Fields.OwnerVacantSince,
                Account.Fields.ChurnScore,
                Account.Fields.RiskLevel,
                Account.Fields.ComputedRiskLevel,
                Account.Fields.RiskOverride,
                Account.Fields.RiskOverrideReason,
                Account.Fields.RiskOverrideUntil,
                Account.Fields.RelationalParadox,
                Account.Fields.RiskEvaluatedOn));

    /// <summary>
    /// The latest row of the owner's history that led to the present owner, or to none; null when there is none.
    /// Elevated: a colleague who works for the customer is told why this person answers for them, without being able to
    /// read the history, whose rows name refused candidates and why.
    /// </summary>
    public static Entity? LatestAssignment(this PanelReader reader, EntityReference? owner)
    {
        var query = reader.OfAccount(OwnerAssignment.EntityLogicalName, OwnerAssignment.Fields.AccountId);
        query.ColumnSet = new ColumnSet(OwnerAssignment.Fields.Reason, OwnerAssignment.Fields.Explanation, OwnerAssignment.Fields.CreatedOn);
        query.TopCount = 1;
        // Two changes within one second have the same time: the one that led to the present owner is the later.
        query.Criteria.Conditions.Add(owner is null
            ? new ConditionExpression(OwnerAssignment.Fields.ToUserId, ConditionOperator.Null)
            : new ConditionExpression(OwnerAssignment.Fields.ToUserId, ConditionOperator.Equal, owner.Id));
        query.AddOrder(OwnerAssignment.Fields.CreatedOn, OrderType.Descending);
        return reader.Elevated.RetrieveMultiple(query).Entities.FirstOrDefault();
    }

    /// <summary>The policies under which the account can be promised something.</summary>
    public static IReadOnlyList<Entity> Policies(this PanelReader reader, Entity account)
    {
        var query = new QueryExpression(PromisePolicy.EntityLogicalName)
        {
            ColumnSet = new ColumnSet(PromisePolicy.Fields.Name, PromisePolicy.Fields.Department),
            TopCount = PanelReader.MostRows,
        };
        query.Criteria.AddCondition(PromisePolicy.Fields.StateCode, ConditionOperator.Equal, (int)PromisePolicy.StateCode.Active);
        var segment = account.GetAttributeValue<OptionSetValue>(Account.Fields.Segment)?.Value;
        EmptyOr(query.Criteria, PromisePolicy.Fields.Segment, segment);
        EmptyOr(query.Criteria, PromisePolicy.Fields.SiteCode, account.GetAttributeValue<string>(Account.Fields.SiteCode));
        query.AddOrder(PromisePolicy.Fields.Name, OrderType.Ascending);
        return reader.Read(reader.Privileges.HasPolicies, query).Entities;
    }

    private static void EmptyOr(FilterExpression criteria, string column, object? value)
    {
        var either = criteria.AddFilter(LogicalOperator.Or);
        either.AddCondition(column, ConditionOperator.Null);
        if (value is not null)
        {
            either.AddCondition(column, ConditionOperator.Equal, value);
        }
    }
}
