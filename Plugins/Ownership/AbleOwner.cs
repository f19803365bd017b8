using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>
/// Chooses who gets work. The platform lets nobody without a security role own a row, and a rule must not fail because a
/// profile was set up too early.
/// </summary>
/// <param name="service">Elevated: who gives rise to the work need not be allowed to read users and their roles.</param>
internal sealed class AbleOwner(IOrganizationService service)
{
    // The platform's own intersect tables; the solution has no columns in them.
    private const string UserRoles = "systemuserroles";
    private const string Memberships = "teammembership";
    private const string TeamRoles = "teamroles";
    private const string RoleId = "roleid";
    private const string TeamId = "teamid";

    /// <summary>The preferred user when able to own a row, else the other owner. At most one call.</summary>
    /// <param name="preferred">An enabled user; null for none.</param>
    /// <param name="other">A user or a team.</param>
    public EntityReference Choose(EntityReference? preferred, EntityReference other)
    {
        if (preferred is null || preferred.Id == other.Id)
            return other;
        var able = WithRole(preferred.Id, other.Id);
        var isOtherAble = able.Contains(other.Id) || other.LogicalName != SystemUser.EntityLogicalName;
        // When neither has a role nothing is gained by passing the preferred one over.
        return able.Contains(preferred.Id) || !isOtherAble ? preferred : other;
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
