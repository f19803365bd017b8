using System.Globalization;
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
        var query = new FetchExpression(LoadQuery(users, accountId, parentId).ToString(SaveOptions.DisableFormatting));
        foreach (var group in service.RetrieveMultiple(query).Entities)
        {
            var user = group.Computed<EntityReference>(Owner)?.Id ?? group.Computed<Guid>(Owner);
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

    private static XElement LoadQuery(IEnumerable<Guid> users, Guid accountId, Guid? parentId)
    {
        var account = new XElement(
            "entity",
            new XAttribute("name", Account.EntityLogicalName),
            Aggregate(Account.Fields.Id, Count, "count"),
            Group(Account.Fields.LoyaltyOwnerId, Owner),
            Group(Account.Fields.Segment, SegmentAlias),
            new XElement(
                "filter",
                Condition(Account.Fields.StateCode, "eq", ((int)Account.StateCode.Active).ToString(CultureInfo.InvariantCulture)),
                Condition(Account.Fields.Id, "ne", accountId.ToString("D")),
                new XElement(
                    "condition",
                    new XAttribute("attribute", Account.Fields.LoyaltyOwnerId),
                    new XAttribute("operator", "in"),
                    users.Select(user => new XElement("value", user.ToString("D"))))));
        if (parentId is { } id)
        {
            account.Add(ParentMark(id));
        }

        return new XElement("fetch", new XAttribute("aggregate", "true"), account);
    }

    // The account joined to itself where it is the parent: its group is the one that counts it. Spares a query per account.
    private static XElement ParentMark(Guid parentId) =>
        new(
            "link-entity",
            new XAttribute("name", Account.EntityLogicalName),
            new XAttribute("from", Account.Fields.Id),
            new XAttribute("to", Account.Fields.Id),
            new XAttribute("link-type", "outer"),
            new XAttribute("alias", "self"),
            Aggregate(Account.Fields.Id, Parent, "countcolumn"),
            new XElement("filter", Condition(Account.Fields.Id, "eq", parentId.ToString("D"))));

    private static XElement Aggregate(string column, string alias, string function) =>
        new("attribute", new XAttribute("name", column), new XAttribute("alias", alias), new XAttribute("aggregate", function));

    private static XElement Group(string column, string alias) =>
        new("attribute", new XAttribute("name", column), new XAttribute("alias", alias), new XAttribute("groupby", "true"));

    private static XElement Condition(string column, string comparison, string value) =>
        new("condition", new XAttribute("attribute", column), new XAttribute("operator", comparison), new XAttribute("value", value));
}
