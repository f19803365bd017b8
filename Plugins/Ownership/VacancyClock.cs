using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>Starts the vacancy clock of accounts whose owner has left, and stops it when the owner is back.</summary>
internal static class VacancyClock
{
    private const int MostAccounts = 500;
    private const string UserAlias = "owner";
    private const string OfficerAlias = "officer";

    /// <summary>Accounts whose clock does not say what is: one read, a write for each; the rest next time when there are very many.</summary>
    /// <param name="service">Elevated: who disables a user need not be allowed to write customers.</param>
    /// <param name="now">The moment from which the clock runs.</param>
    public static void Follow(IOrganizationService service, DateTime now)
    {
        foreach (var account in service.RetrieveMultiple(WrongClocks()).Entities)
        {
            var hasStarted = account.Contains(Account.Fields.OwnerVacantSince);
            service.Update(new Entity(Account.EntityLogicalName, account.Id) { [Account.Fields.OwnerVacantSince] = hasStarted ? null : now });
        }
    }

    private static QueryExpression WrongClocks()
    {
        var query = new QueryExpression(Account.EntityLogicalName) { ColumnSet = new ColumnSet(Account.Fields.OwnerVacantSince), TopCount = MostAccounts };
        query.Criteria.AddCondition(Account.Fields.StateCode, ConditionOperator.Equal, (int)Account.StateCode.Active);
        query.AddLink(SystemUser.EntityLogicalName, Account.Fields.LoyaltyOwnerId, SystemUser.Fields.Id, JoinOperator.Inner).EntityAlias = UserAlias;
        query.AddLink(LoyaltyOfficer.EntityLogicalName, Account.Fields.LoyaltyOwnerId, LoyaltyOfficer.Fields.UserId, JoinOperator.LeftOuter)
            .EntityAlias = OfficerAlias;
        var either = query.Criteria.AddFilter(LogicalOperator.Or);

        var toStart = either.AddFilter(LogicalOperator.And);
        toStart.AddCondition(Account.Fields.OwnerVacantSince, ConditionOperator.Null);
        var left = toStart.AddFilter(LogicalOperator.Or);
        left.Conditions.Add(new ConditionExpression(UserAlias, SystemUser.Fields.IsDisabled, ConditionOperator.Equal, true));
        left.Conditions.Add(OfficerState(LoyaltyOfficer.StateCode.Inactive));

        var toStop = either.AddFilter(LogicalOperator.And);
        toStop.AddCondition(Account.Fields.OwnerVacantSince, ConditionOperator.NotNull);
        toStop.Conditions.Add(new ConditionExpression(UserAlias, SystemUser.Fields.IsDisabled, ConditionOperator.Equal, false));
        var back = toStop.AddFilter(LogicalOperator.Or);
        back.Conditions.Add(new ConditionExpression(OfficerAlias, LoyaltyOfficer.Fields.StateCode, ConditionOperator.Null));
        back.Conditions.Add(OfficerState(LoyaltyOfficer.StateCode.Active));
        return query;
    }

    private static ConditionExpression OfficerState(LoyaltyOfficer.StateCode state) =>
        new(OfficerAlias, LoyaltyOfficer.Fields.StateCode, ConditionOperator.Equal, (int)state);
}
