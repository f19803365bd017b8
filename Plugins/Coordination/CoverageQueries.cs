using Dynamics.Loyalty.Coordination.Domain;
using Dynamics.Loyalty.Plugins.Churn;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Coordination;

/// <summary>What the panel reads of who does what.</summary>
internal static class CoverageQueries
{
    /// <summary>Alias of the user in the row that names them.</summary>
    public const string User = "user";

    // Far more than the departments of one customer have people; a gap must not come from a list cut short.
    private const int MostPeople = 200;

    /// <summary>Who does what on the account, with the ways to reach them.</summary>
    public static IReadOnlyList<Entity> Contacts(this PanelReader reader)
    {
        var query = reader.OfAccount(DepartmentContact.EntityLogicalName, DepartmentContact.Fields.AccountId);
        query.ColumnSet = new ColumnSet(DepartmentContact.Fields.Department, DepartmentContact.Fields.UserId, DepartmentContact.Fields.Role);
        query.TopCount = MostPeople;
        query.Criteria.AddCondition(DepartmentContact.Fields.StateCode, ConditionOperator.Equal, (int)DepartmentContact.StateCode.Active);
        query.AddOrder(DepartmentContact.Fields.CreatedOn, OrderType.Ascending);
        if (reader.Privileges.HasUsers)
            AddUser(query);
        return reader.Read(reader.Privileges.HasContacts, query).Entities;
    }

    /// <summary>The latest contacts with the customer of each of some people.</summary>
    public static IReadOnlyList<Talk> Talks(this PanelReader reader, IReadOnlyCollection<Guid> people) =>
        people.Count > 0 && reader.Privileges.HasActivities
            ? [.. reader.Service.RetrieveGroups(ContactQuery.Latest(reader.AccountId, people, reader.Now)).Select(ToTalk)]
            : [];

    private static Talk ToTalk(Entity group) =>
        new(
            group.GroupedId(ContactQuery.By) ?? Guid.Empty,
            group.Computed<DateTime>(ContactQuery.On),
            group.Computed<string>(ContactQuery.Kind) ?? ActivityPointer.EntityLogicalName);

    private static void AddUser(QueryExpression query)
    {
        var user = query.AddLink(SystemUser.EntityLogicalName, DepartmentContact.Fields.UserId, SystemUser.Fields.Id, JoinOperator.LeftOuter);
        user.EntityAlias = User;
        user.Columns = new ColumnSet(
            SystemUser.Fields.InternalEMailAddress, SystemUser.Fields.MobilePhone, SystemUser.Fields.Address1_Telephone1, SystemUser.Fields.IsDisabled);
    }
}
