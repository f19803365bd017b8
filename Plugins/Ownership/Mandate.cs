using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>The access to an account that comes with answering for it.</summary>
/// <param name="service">Elevated: whoever changes the loyalty owner need not be allowed to share the account.</param>
internal sealed class Mandate(IOrganizationService service)
{
    private const AccessRights Given = AccessRights.ReadAccess | AccessRights.WriteAccess | AccessRights.AppendAccess | AccessRights.AppendToAccess;

    /// <summary>
    /// Gives the account to its present owner's team and takes it from the others named. Looks at the account, not at
    /// what it was told: jobs of two changes may run in either order, and each must end with the present owner. The
    /// owner may change while it runs; a change after the second look has a job of its own that comes after the grant.
    /// </summary>
    /// <param name="account">The account.</param>
    /// <param name="involved">Users of the change: the former owner and the new one; null for none.</param>
    public void Follow(EntityReference account, params EntityReference?[] involved)
    {
        var owner = OwnerOf(account);
        var users = involved.Concat([owner]).OfType<EntityReference>().Select(user => user.Id).Distinct().ToArray();
        if (users.Length == 0)
            return;
        var principals = Principals(users);
        foreach (var user in users.Where(user => user != owner?.Id))
        {
            service.Execute(new RevokeAccessRequest { Target = account, Revokee = principals[user] });
        }

        if (owner is null)
            return;
        Give(account, principals[owner.Id]);
        if (OwnerOf(account)?.Id != owner.Id)
            service.Execute(new RevokeAccessRequest { Target = account, Revokee = principals[owner.Id] });
    }

    /// <summary>The accounts that a user already answers for, until now in person, go to the team that the user has just got.</summary>
    public void GivePortfolio(Guid userId, EntityReference team)
    {
        var query = new QueryExpression(Account.EntityLogicalName) { ColumnSet = new ColumnSet(Account.Fields.Id) };
        query.Criteria.AddCondition(Account.Fields.LoyaltyOwnerId, ConditionOperator.Equal, userId);
        query.AddOrder(Account.Fields.Id, OrderType.Ascending);
        foreach (var account in service.RetrieveAll(query))
        {
            Give(account.ToEntityReference(), team);
            service.Execute(new RevokeAccessRequest
            {
                Target = account.ToEntityReference(), Revokee = new EntityReference(SystemUser.EntityLogicalName, userId),
            });
        }
    }

    private void Give(EntityReference account, EntityReference principal) =>
        service.Execute(new GrantAccessRequest { Target = account, PrincipalAccess = new PrincipalAccess { Principal = principal, AccessMask = Given } });

    // An account that was deleted or merged away since is nobody's any more.
    private EntityReference? OwnerOf(EntityReference account)
    {
        var query = new QueryExpression(Account.EntityLogicalName) { ColumnSet = new ColumnSet(Account.Fields.LoyaltyOwnerId), TopCount = 1 };
        query.Criteria.AddCondition(Account.Fields.Id, ConditionOperator.Equal, account.Id);
        query.Criteria.AddCondition(Account.Fields.StateCode, ConditionOperator.Equal, (int)Account.StateCode.Active);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault()?.GetAttributeValue<EntityReference>(Account.Fields.LoyaltyOwnerId);
    }

    /// <summary>The team of each officer; a user without profile, chosen by hand, is given the account in person.</summary>
    private Dictionary<Guid, EntityReference> Principals(Guid[] users)
    {
        var query = new QueryExpression(LoyaltyOfficer.EntityLogicalName)
        {
            ColumnSet = new ColumnSet(LoyaltyOfficer.Fields.UserId, LoyaltyOfficer.Fields.AccessTeamId),
        };
        query.Criteria.Conditions.Add(new ConditionExpression(LoyaltyOfficer.Fields.UserId, ConditionOperator.In, users));
        query.Criteria.AddCondition(LoyaltyOfficer.Fields.AccessTeamId, ConditionOperator.NotNull);
        var teams = service.RetrieveMultiple(query).Entities.ToDictionary(
            row => row.GetAttributeValue<EntityReference>(LoyaltyOfficer.Fields.UserId).Id,
            row => row.GetAttributeValue<EntityReference>(LoyaltyOfficer.Fields.AccessTeamId));
        return users.ToDictionary(
            user => user,
            user => teams.TryGetValue(user, out var team) ? team : new EntityReference(SystemUser.EntityLogicalName, user));
    }
}
