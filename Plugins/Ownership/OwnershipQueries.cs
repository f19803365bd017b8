using System.Xml.Linq;
using Dynamics.Loyalty.Ownership.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>What owner assignment reads besides the rules.</summary>
internal static class OwnershipQueries
{
    private const string Count = "accounts";
    private const string Owner = "owner";
    private const string SegmentAlias = "segment";
    private const string Parent = "parent";

    /// <summary>
    /// Points of the accounts that each of these users answers for, and who answers for the parent account: one
    /// aggregate query. The platform refuses aggregates over more than 50,000 rows, which is far above any pool.
    /// </summary>
    /// <param name="service">The service to read with.</param>
    /// <param name="users">The users.</param>
    /// <param name="accountId">The account that is being assigned: not counted.</param>
    /// <param name="parentId">Its parent account.</param>
    /// <param name="weights">Points by segment.</param>
    public static PoolLoad ReadLoads(
        IOrganizationService service, IEnumerable<Guid> users, Guid accountId, Guid? parentId, SegmentWeights weights)
    {
        var load = new PoolLoad();
        foreach (var group in service.RetrieveGroups(LoadQuery(users, accountId, parentId)))
        {
            var user = group.GroupedId(Owner) ?? Guid.Empty;
            var segment = group.Computed<OptionSetValue>(SegmentAlias)?.Value;
            var accounts = group.Number(Count);
            load.Add(user, weights.Of(segment) * accounts, accounts, isParent: group.Number(Parent) > 0);
        }

        return load;
    }

    /// <summary>The loyalty profile of a user, or null.</summary>
    public static Entity? FindOfficer(IOrganizationService service, Guid userId)
    {
        var query = new QueryExpression(LoyaltyOfficer.EntityLogicalName)
        {
            ColumnSet = new ColumnSet(LoyaltyOfficer.Fields.Name),
            TopCount = 1,
        };
        query.Criteria.AddCondition(LoyaltyOfficer.Fields.UserId, ConditionOperator.Equal, userId);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault();
    }

    private static XElement LoadQuery(IEnumerable<Guid> users, Guid accountId, Guid? parentId) => FetchXml.Aggregates(
        Account.EntityLogicalName,
        FetchXml.Aggregate(Account.Fields.Id, Count, "count"),
        FetchXml.Group(Account.Fields.LoyaltyOwnerId, Owner),
        FetchXml.Group(Account.Fields.Segment, SegmentAlias),
        FetchXml.All(
            FetchXml.Condition(Account.Fields.StateCode, "eq", Account.StateCode.Active),
            FetchXml.Condition(Account.Fields.Id, "ne", accountId),
            FetchXml.Condition(Account.Fields.LoyaltyOwnerId, "in", [.. users.Cast<object>()])),
        parentId is { } id ? ParentMark(id) : null);

    // The account joined to itself where it is the parent: its group is the one that counts it. Spares a query per account.
    private static XElement ParentMark(Guid parentId) => FetchXml.Outer(
        Account.EntityLogicalName,
        Account.Fields.Id,
        Account.Fields.Id,
        new XAttribute("alias", "self"),
        FetchXml.Aggregate(Account.Fields.Id, Parent, "countcolumn"),
        FetchXml.All(FetchXml.Condition(Account.Fields.Id, "eq", parentId)));
}
