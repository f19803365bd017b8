using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>
/// Who gets the recovery task of a broken promise: the loyalty owner, else the owner of the promise. The platform lets
/// nobody without a security role own a row, and a delivery must not fail because a profile was set up too early.
/// </summary>
/// <param name="service">Elevated: who delivers need not be allowed to read users and their roles.</param>
internal sealed class RecoveryOwner(IOrganizationService service)
{
    // The platform's own intersect tables; the solution has no columns in them.
    private const string UserRoles = "systemuserroles";
    private const string Memberships = "teammembership";
    private const string TeamRoles = "teamroles";
    private const string RoleId = "roleid";
    private const string TeamId = "teamid";

    /// <summary>The loyalty owner when enabled and able to own a row, else the owner of the promise.</summary>
    public EntityReference Choose(EntityReference account, EntityReference promiseOwner)
    {
        if (EnabledLoyaltyOwner(account) is not { } loyaltyOwner || loyaltyOwner.Id == promiseOwner.Id)
            return promiseOwner;
        var able = WithRole(loyaltyOwner.Id, promiseOwner.Id);
        var isPromiseOwnerAble = able.Contains(promiseOwner.Id) || promiseOwner.LogicalName != SystemUser.EntityLogicalName;
        // When neither has a role nothing is gained by passing the loyalty owner over.
        return able.Contains(loyaltyOwner.Id) || !isPromiseOwnerAble ? loyaltyOwner : promiseOwner;
    }

    private EntityReference? EnabledLoyaltyOwner(EntityReference account)
    {
        var query = new QueryExpression(Account.EntityLogicalName) { ColumnSet = new ColumnSet(Account.Fields.LoyaltyOwnerId), TopCount = 1 };
        query.Criteria.AddCondition(Account.Fields.Id, ConditionOperator.Equal, account.Id);
        query.AddLink(SystemUser.EntityLogicalName, Account.Fields.LoyaltyOwnerId, SystemUser.Fields.Id, JoinOperator.Inner)
            .LinkCriteria.AddCondition(SystemUser.Fields.IsDisabled, ConditionOperator.Equal, false);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault()?.GetAttributeValue<EntityReference>(Account.Fields.LoyaltyOwnerId);
    }

    /// <summary>Those of two users who hold a role, directly or through a team.</summary>
    private HashSet<Guid> WithRole(Guid first, Guid second)
    {
        var query = new QueryExpression(SystemUser.EntityLogicalName) { ColumnSet = new ColumnSet(SystemUser.Fields.Id) };
        query.Criteria.AddCondition(SystemUser.Fields.Id, ConditionOperator.In, first, second);
        Show(query.AddLink(UserRoles, SystemUser.Fields.Id, SystemUser.Fields.Id, JoinOperator.LeftOuter), UserRoles);
        var membership = query.AddLink(Memberships, SystemUser.Fields.Id, SystemUser.Fields.Id, JoinOperator.LeftOuter);
        Show(membership.AddLink(TeamRoles, TeamId, TeamId, JoinOperator.LeftOuter), TeamRoles);
        return [.. service.RetrieveMultiple(query).Entities.Where(HasRole).Select(user => user.Id)];
    }

    private static void Show(LinkEntity link, string alias)
    {
        link.EntityAlias = alias;
        link.Columns = new ColumnSet(RoleId);
    }

    private static bool HasRole(Entity user) => user.Contains(UserRoles + "." + RoleId) || user.Contains(TeamRoles + "." + RoleId);
}
