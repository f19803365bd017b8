using System.Xml.Linq;
using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using ContactFact = Dynamics.Loyalty.Churn.Domain.Contact;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>
/// Reads the contacts of accounts that may be silent or whose renewal is near: completed calls, mails and meetings regarding
/// the account. An account that somebody talked with lately cannot be silent, so its contacts are left where they are.
/// </summary>
internal static class ContactQuery
{
    /// <summary>Alias of who had a contact.</summary>
    public const string By = "by";

    /// <summary>Alias of the contact's table.</summary>
    public const string Kind = "kind";

    /// <summary>Alias of when it ended.</summary>
    public const string On = "on";

    private const string AccountAlias = "account";
    private static readonly string[] Kinds = [PhoneCall.EntityLogicalName, Email.EntityLogicalName, Appointment.EntityLogicalName];

    /// <summary>
    /// The contacts by account: the latest, and the latest of each person. One call for 5,000 of those looked at.
    /// </summary>
    public static IReadOnlyDictionary<Guid, List<ContactFact>> Read(
        IOrganizationService service, AccountRange accounts, ClockTerms terms, DateTime now)
    {
        var found = new Dictionary<Guid, List<ContactFact>>();
        foreach (var row in service.Stream(Query(accounts, terms, now)))
        {
            var account = row.GetAttributeValue<EntityReference>(ActivityPointer.Fields.RegardingObjectId).Id;
            if (!found.TryGetValue(account, out var contacts))
            {
                found.Add(account, contacts = []);
            }

            var contact = ToContact(row);
            if (contacts.Count < ContactRhythm.Latest || contacts.TrueForAll(later => later.By != contact.By))
            {
                contacts.Add(contact);
            }
        }

        return found;
    }

    /// <summary>The contacts between two moments, of any row they regard.</summary>
    public static QueryExpression Between(DateTime from, DateTime to)
    {
        var query = Contacts();
        AddContacts(query.Criteria, from, to);
        query.AddOrder(ActivityPointer.Fields.Id, OrderType.Ascending);
        return query;
    }

    /// <summary>
    /// When each of some people last had each kind of contact with an account, not longer ago than what makes its rhythm:
    /// groups of <see cref="By"/>, <see cref="Kind"/> and <see cref="On"/>.
    /// </summary>
    public static XElement Latest(Guid accountId, IEnumerable<Guid> people, DateTime now) => FetchXml.Aggregates(
        ActivityPointer.EntityLogicalName,
        FetchXml.Group(ActivityPointer.Fields.OwnerId, By),
        FetchXml.Group(ActivityPointer.Fields.ActivityTypeCode, Kind),
        FetchXml.Aggregate(ActivityPointer.Fields.ActualEnd, On, "max"),
        FetchXml.All(
            FetchXml.Condition(ActivityPointer.Fields.RegardingObjectId, "eq", accountId),
            FetchXml.Condition(ActivityPointer.Fields.OwnerId, "in", [.. people.Cast<object>()]),
            FetchXml.Condition(ActivityPointer.Fields.StateCode, "eq", ActivityPointer.StateCode.Completed),
            FetchXml.Condition(ActivityPointer.Fields.ActivityTypeCode, "in", Kinds),
            FetchXml.Condition(ActivityPointer.Fields.ActualEnd, "ge", now.AddDays(-ContactRhythm.LookBackDays)),
            FetchXml.Condition(ActivityPointer.Fields.ActualEnd, "le", now)));

    private static QueryExpression Contacts() =>
        new(ActivityPointer.EntityLogicalName)
        {
            ColumnSet = new ColumnSet(
                ActivityPointer.Fields.RegardingObjectId,
                ActivityPointer.Fields.ActivityTypeCode,
                ActivityPointer.Fields.ActualEnd,
                ActivityPointer.Fields.OwnerId),
        };

    private static QueryExpression Query(AccountRange accounts, ClockTerms terms, DateTime now)
    {
        var query = Contacts();
        AddContacts(query.Criteria, now.AddDays(-ContactRhythm.LookBackDays), now);
        var either = query.Criteria.AddFilter(LogicalOperator.Or);
        either.AnyAllFilterLinkEntity = Lately(terms, now);
        var near = either.AddFilter(LogicalOperator.And);
        near.AddCondition(AccountAlias, Account.Fields.RenewalOn, ConditionOperator.Between, now.Date, now.Date.AddDays(terms.RenewalDays));
        near.AddCondition(ActivityPointer.Fields.ActualEnd, ConditionOperator.GreaterEqual, now.AddDays(-terms.RenewalLookBackDays));
        query.AddOrder(ActivityPointer.Fields.ActualEnd, OrderType.Descending);
        query.AddOrder(ActivityPointer.Fields.Id, OrderType.Ascending);
        var account = query.AddLink(Account.EntityLogicalName, ActivityPointer.Fields.RegardingObjectId, Account.Fields.Id);
        account.EntityAlias = AccountAlias;
        accounts.Restrict(account.LinkCriteria);
        return query;
    }

    private static LinkEntity Lately(ClockTerms terms, DateTime now)
    {
        var lately = new LinkEntity(
            ActivityPointer.EntityLogicalName,
            ActivityPointer.EntityLogicalName,
            ActivityPointer.Fields.RegardingObjectId,
            ActivityPointer.Fields.RegardingObjectId,
            JoinOperator.NotAny);
        AddContacts(lately.LinkCriteria, now.AddDays(-terms.SilenceDays), now);
        return lately;
    }

    private static void AddContacts(FilterExpression criteria, DateTime from, DateTime to)
    {
        criteria.AddCondition(ActivityPointer.Fields.StateCode, ConditionOperator.Equal, (int)ActivityPointer.StateCode.Completed);
        criteria.Conditions.Add(new ConditionExpression(ActivityPointer.Fields.ActivityTypeCode, ConditionOperator.In, Kinds));
        criteria.AddCondition(ActivityPointer.Fields.ActualEnd, ConditionOperator.Between, from, to);
    }

    /// <summary>A contact of a row of these queries.</summary>
    public static ContactFact ToContact(Entity row) =>
        new(
            new Evidence(row.GetAttributeValue<string>(ActivityPointer.Fields.ActivityTypeCode) ?? ActivityPointer.EntityLogicalName, row.Id),
            row.GetAttributeValue<DateTime>(ActivityPointer.Fields.ActualEnd),
            row.GetAttributeValue<EntityReference>(ActivityPointer.Fields.OwnerId)?.Id ?? Guid.Empty);
}
