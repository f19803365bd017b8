using System.Xml.Linq;
using Dynamics.Loyalty.Alerts.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Alerts;

/// <summary>Critical accounts with whom nobody has spoken since they became so: no completed call or meeting. A mail is no conversation.</summary>
internal static class QuietCriticalAccounts
{
    private const int MostAccounts = 100;
    private const string Of = "account";
    private const string On = "latest";
    private static readonly string[] Conversations = [PhoneCall.EntityLogicalName, Appointment.EntityLogicalName];

    /// <summary>Finds them among the hundred highest scores. Three calls, one when no account is critical.</summary>
    /// <param name="service">Reads.</param>
    /// <param name="quietDays">Days that may pass.</param>
    /// <param name="now">The moment, UTC.</param>
    public static IEnumerable<TeamAlert> Read(IOrganizationService service, int quietDays, DateTime now)
    {
        var accounts = service.RetrieveMultiple(Critical()).Entities;
        if (accounts.Count == 0)
            return [];
        var ids = accounts.Select(account => (object)account.Id).ToArray();
        var crossings = Latest(service, Crossings(ids));
        var talks = Latest(service, Talks(ids, now));
        return accounts
            .Where(account => crossings.TryGetValue(account.Id, out var since) && since <= now.AddDays(-quietDays)
                && !(talks.TryGetValue(account.Id, out var talk) && talk >= since))
            .Select(account => ToAlert(account, crossings[account.Id]));
    }

    private static TeamAlert ToAlert(Entity account, DateTime since)
    {
        var score = account.GetAttributeValue<int?>(Account.Fields.ChurnScore);
        return new TeamAlert(AlertReason.CriticalAccountNoConversation, account.Id, Episode.Since(since), score ?? 0)
        {
            Account = account.ToNamed(Account.Fields.Name),
            Person = account.GetAttributeValue<EntityReference>(Account.Fields.LoyaltyOwnerId).ToNamed(),
            Since = since,
            Count = score,
        };
    }

    private static Dictionary<Guid, DateTime> Latest(IOrganizationService service, XElement query) =>
        service.RetrieveGroups(query).ToDictionary(group => group.GroupedId(Of) ?? Guid.Empty, group => group.Computed<DateTime>(On));

    private static QueryExpression Critical()
    {
        var query = new QueryExpression(Account.EntityLogicalName)
        {
            ColumnSet = new ColumnSet(Account.Fields.Name, Account.Fields.ChurnScore, Account.Fields.LoyaltyOwnerId),
            TopCount = MostAccounts,
        };
        query.Criteria.AddCondition(Account.Fields.StateCode, ConditionOperator.Equal, (int)Account.StateCode.Active);
        query.Criteria.AddCondition(Account.Fields.RiskLevel, ConditionOperator.Equal, (int)RiskLevel.Critical);
        query.AddOrder(Account.Fields.ChurnScore, OrderType.Descending);
        return query;
    }

    private static XElement Crossings(object[] accounts) => FetchXml.Aggregates(
        ChurnEvaluation.EntityLogicalName,
        FetchXml.Group(ChurnEvaluation.Fields.AccountId, Of),
        FetchXml.Aggregate(ChurnEvaluation.Fields.EvaluatedOn, On, "max"),
        FetchXml.All(
            FetchXml.Condition(ChurnEvaluation.Fields.AccountId, "in", accounts),
            FetchXml.Condition(ChurnEvaluation.Fields.NewLevel, "eq", RiskLevel.Critical),
            FetchXml.Any(
                FetchXml.Condition(ChurnEvaluation.Fields.OldLevel, "null"),
                FetchXml.Condition(ChurnEvaluation.Fields.OldLevel, "ne", RiskLevel.Critical))));

    private static XElement Talks(object[] accounts, DateTime now) => FetchXml.Aggregates(
        ActivityPointer.EntityLogicalName,
        FetchXml.Group(ActivityPointer.Fields.RegardingObjectId, Of),
        FetchXml.Aggregate(ActivityPointer.Fields.ActualEnd, On, "max"),
        FetchXml.All(
            FetchXml.Condition(ActivityPointer.Fields.RegardingObjectId, "in", accounts),
            FetchXml.Condition(ActivityPointer.Fields.ActivityTypeCode, "in", [.. Conversations.Cast<object>()]),
            FetchXml.Condition(ActivityPointer.Fields.StateCode, "eq", ActivityPointer.StateCode.Completed),
            FetchXml.Condition(ActivityPointer.Fields.ActualEnd, "le", now)));
}
