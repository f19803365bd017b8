using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Ownership;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>Who gets the recovery task of a broken promise: the loyalty owner, else the owner of the promise.</summary>
/// <param name="service">Elevated: who delivers need not be allowed to read users and their roles.</param>
internal sealed class RecoveryOwner(IOrganizationService service)
{
    /// <summary>The loyalty owner when enabled and able to own a row, else the owner of the promise.</summary>
    public EntityReference Choose(EntityReference account, EntityReference promiseOwner) =>
        new AbleOwner(service).Choose(EnabledLoyaltyOwner(account), promiseOwner);

    private EntityReference? EnabledLoyaltyOwner(EntityReference account)
    {
        var query = new QueryExpression(Account.EntityLogicalName) { ColumnSet = new ColumnSet(Account.Fields.LoyaltyOwnerId), TopCount = 1 };
        query.Criteria.AddCondition(Account.Fields.Id, ConditionOperator.Equal, account.Id);
        query.AddLink(SystemUser.EntityLogicalName, Account.Fields.LoyaltyOwnerId, SystemUser.Fields.Id, JoinOperator.Inner)
            .LinkCriteria.AddCondition(SystemUser.Fields.IsDisabled, ConditionOperator.Equal, false);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault()?.GetAttributeValue<EntityReference>(Account.Fields.LoyaltyOwnerId);
    }
}
