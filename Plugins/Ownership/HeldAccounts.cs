using Dynamics.Loyalty.Ownership.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>Reads accounts whose owner is to be chosen anew. Inactive ones are left alone: nobody works on them.</summary>
internal static class HeldAccounts
{
    /// <summary>Accounts of one page: few enough to write every one of them well within the time of a message.</summary>
    public const int PageRows = 200;

    private const string ParentAlias = "parent";

    /// <summary>The portfolio of a user, parents before their children so that these can follow them.</summary>
    public static IReadOnlyList<HeldAccount> OwnedBy(IOrganizationService service, Guid userId)
    {
        var query = Query();
        query.Criteria.AddCondition(Account.Fields.LoyaltyOwnerId, ConditionOperator.Equal, userId);
        var accounts = service.RetrieveAll(query).Select(ToAccount).ToList();
        var own = new HashSet<Guid>(accounts.Select(account => account.Id));
        return accounts.OrderBy(account => account.ParentId is { } parent && own.Contains(parent) ? 1 : 0).ToList();
    }

    /// <summary>Accounts without any owner that the rules may give one, the longest vacant first.</summary>
    public static IReadOnlyList<HeldAccount> Vacant(IOrganizationService service, int most)
    {
        var query = Query();
        query.Orders.Clear();
        query.AddOrder(Account.Fields.OwnerVacantSince, OrderType.Ascending);
        query.TopCount = most;
        query.Criteria.AddCondition(Account.Fields.OwnerVacantSince, ConditionOperator.NotNull);
        query.Criteria.AddCondition(Account.Fields.LoyaltyOwnerId, ConditionOperator.Null);
        query.Criteria.AddCondition(Account.Fields.OwnerLocked, ConditionOperator.NotEqual, true);
        return service.RetrieveMultiple(query).Entities.Select(ToAccount).ToList();
    }

    /// <summary>One page of all accounts whose owner is not locked.</summary>
    public static AccountPage Page(IOrganizationService service, PageCursor cursor)
    {
        var query = Query();
        query.Criteria.AddCondition(Account.Fields.OwnerLocked, ConditionOperator.NotEqual, true);
        query.PageInfo = cursor.Ask(PageRows);
        var rows = service.RetrieveMultiple(query);
        return new AccountPage(
            rows.Entities.Select(ToAccount).ToList(),
            Math.Max(0, rows.TotalRecordCount - (cursor.PagesBefore * PageRows) - rows.Entities.Count),
            rows.MoreRecords ? cursor.After(rows) : null);
    }

    private static QueryExpression Query()
    {
        var query = new QueryExpression(Account.EntityLogicalName) { ColumnSet = new ColumnSet([.. AccountFacts.Columns, Account.Fields.Name]) };
        query.Criteria.AddCondition(Account.Fields.StateCode, ConditionOperator.Equal, (int)Account.StateCode.Active);
        query.AddOrder(Account.Fields.Id, OrderType.Ascending);
        var parent = query.AddLink(Account.EntityLogicalName, Account.Fields.ParentAccountId, Account.Fields.Id, JoinOperator.LeftOuter);
        parent.EntityAlias = ParentAlias;
        parent.Columns = new ColumnSet(Account.Fields.LoyaltyOwnerId);
        return query;
    }

    private static HeldAccount ToAccount(Entity row) =>
        new(
            row.Id,
            row.GetAttributeValue<string>(Account.Fields.Name) ?? string.Empty,
            row.ToProfile(),
            row.LoyaltyOwner()?.Id,
            row.LoyaltyOwner()?.Name,
            row.HasOwnerLeft(),
            row.GetAttributeValue<bool>(Account.Fields.OwnerLocked),
            row.GetAttributeValue<EntityReference>(Account.Fields.ParentAccountId)?.Id,
            row.Joined<EntityReference>(ParentAlias, Account.Fields.LoyaltyOwnerId)?.Id);
}
