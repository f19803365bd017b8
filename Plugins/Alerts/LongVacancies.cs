using Dynamics.Loyalty.Alerts.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Alerts;

/// <summary>Accounts that have had nobody for too long: one alert for all that a person left behind, not one for each.</summary>
internal static class LongVacancies
{
    // More than one officer leaves behind; beyond it the counts are too low.
    private const int MostAccounts = 1000;

    /// <summary>Finds them, the longest first. One call.</summary>
    /// <param name="service">Reads.</param>
    /// <param name="days">Days that an account may have nobody.</param>
    /// <param name="now">The moment, UTC.</param>
    public static IEnumerable<TeamAlert> Read(IOrganizationService service, int days, DateTime now) =>
        service.RetrieveMultiple(Query(now.AddDays(-days))).Entities.GroupBy(account => Former(account)?.Id ?? Guid.Empty).Select(ToAlert);

    private static TeamAlert ToAlert(IGrouping<Guid, Entity> left)
    {
        var longest = left.First();
        // The newest of them: what becomes vacant later is a new episode, what finds an owner is none.
        return new TeamAlert(AlertReason.AccountsWithoutLoyaltyOwner, left.Key, Episode.Since(left.Max(Since)), left.Count())
        {
            Account = longest.ToNamed(Account.Fields.Name),
            Person = Former(longest).ToNamed(),
            Since = Since(longest),
            Count = left.Count(),
        };
    }

    private static EntityReference? Former(Entity account) => account.GetAttributeValue<EntityReference>(Account.Fields.LoyaltyOwnerId);

    private static DateTime Since(Entity account) => account.GetAttributeValue<DateTime>(Account.Fields.OwnerVacantSince);

    private static QueryExpression Query(DateTime latest)
    {
        var query = new QueryExpression(Account.EntityLogicalName)
        {
            ColumnSet = new ColumnSet(Account.Fields.Name, Account.Fields.OwnerVacantSince, Account.Fields.LoyaltyOwnerId),
            TopCount = MostAccounts,
        };
        query.Criteria.AddCondition(Account.Fields.StateCode, ConditionOperator.Equal, (int)Account.StateCode.Active);
        query.Criteria.AddCondition(Account.Fields.OwnerVacantSince, ConditionOperator.LessEqual, latest);
        query.AddOrder(Account.Fields.OwnerVacantSince, OrderType.Ascending);
        return query;
    }
}
