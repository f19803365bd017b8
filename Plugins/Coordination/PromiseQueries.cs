using System.Xml.Linq;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Dynamics.Loyalty.Plugins.Promises;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Coordination;

/// <summary>What the panel reads of promises.</summary>
internal static class PromiseQueries
{
    /// <summary>Alias of the calendar in the row of a promise.</summary>
    public const string Calendar = "calendar";

    private const string Count = "promises";
    private const string Of = "department";
    private const string Status = "status";

    /// <summary>How many promises there are, by department and status; more than are listed.</summary>
    public static IReadOnlyList<PromiseCount> PromiseCounts(this PanelReader reader) =>
        reader.Privileges.HasPromises ? [.. reader.Service.RetrieveGroups(CountQuery(reader)).Select(ToCount)] : [];

    /// <summary>The open promises, soonest customer date first.</summary>
    public static IReadOnlyList<Entity> OpenPromises(this PanelReader reader)
    {
        var query = Promises(reader, ConditionOperator.In, PanelReader.MostRows);
        query.AddOrder(Promise.Fields.PromisedOn, OrderType.Ascending);
        return reader.Read(reader.Privileges.HasPromises, query).Entities;
    }

    /// <summary>The promises that are over, latest first.</summary>
    /// <param name="reader">Reads.</param>
    /// <param name="most">At most so many; none costs no call.</param>
    public static IReadOnlyList<Entity> ClosedPromises(this PanelReader reader, int most)
    {
        var query = Promises(reader, ConditionOperator.NotIn, most);
        query.AddOrder(Promise.Fields.PromisedOn, OrderType.Descending);
        return reader.Read(reader.Privileges.HasPromises && most > 0, query).Entities;
    }

    /// <summary>The pauses of the account's promises that have not ended, by promise.</summary>
    public static IReadOnlyDictionary<Guid, OpenPause> RunningPauses(this PanelReader reader) =>
        reader.Privileges.HasPauses && reader.Privileges.HasCalendars
            ? OpenPauses.Read(reader.Service, reader.AccountId)
                .GroupBy(pause => pause.Row.GetAttributeValue<EntityReference>(PromisePause.Fields.PromiseId).Id)
                .ToDictionary(pauses => pauses.Key, pauses => pauses.First())
            : new Dictionary<Guid, OpenPause>();

    private static XElement CountQuery(PanelReader reader) => FetchXml.Aggregates(
        Promise.EntityLogicalName,
        FetchXml.Aggregate(Promise.Fields.Id, Count, "count"),
        FetchXml.Group(Promise.Fields.Department, Of),
        FetchXml.Group(Promise.Fields.Status, Status),
        FetchXml.All(
            FetchXml.Condition(Promise.Fields.AccountId, "eq", reader.AccountId),
            FetchXml.Condition(Promise.Fields.StateCode, "eq", Promise.StateCode.Active)));

    private static PromiseCount ToCount(Entity group) =>
        new(
            group.Computed<OptionSetValue>(Of)?.Value,
            (PromiseStatus)(group.Computed<OptionSetValue>(Status)?.Value ?? (int)PromiseStatus.Open),
            group.Number(Count));

    private static QueryExpression Promises(PanelReader reader, ConditionOperator open, int rows)
    {
        var query = reader.OfAccount(Promise.EntityLogicalName, Promise.Fields.AccountId);
        query.TopCount = rows;
        query.ColumnSet = new ColumnSet(
            Promise.Fields.Name,
            Promise.Fields.Department,
            Promise.Fields.Status,
            Promise.Fields.RequestedOn,
            Promise.Fields.TargetOn,
            Promise.Fields.PromisedOn,
            Promise.Fields.DeliveredOn,
            Promise.Fields.MarginMinutes,
            Promise.Fields.MarginUsedPercent,
            Promise.Fields.OwnerId,
            Promise.Fields.PolicyId,
            Promise.Fields.SafeDate);
        query.Criteria.AddCondition(Promise.Fields.StateCode, ConditionOperator.Equal, (int)Promise.StateCode.Active);
        query.Criteria.Conditions.Add(
            new ConditionExpression(Promise.Fields.Status, open, new[] { (int)PromiseStatus.Open, (int)PromiseStatus.Paused }));
        if (reader.Privileges.HasCalendars)
            AddCalendar(query);
        return query;
    }

    private static void AddCalendar(QueryExpression query)
    {
        var calendar = query.AddLink(BusinessCalendar.EntityLogicalName, Promise.Fields.CalendarId, BusinessCalendar.Fields.Id, JoinOperator.LeftOuter);
        calendar.EntityAlias = Calendar;
        calendar.Columns = new ColumnSet(BusinessCalendar.Fields.TimeZone);
    }
}
