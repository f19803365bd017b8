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

    /// <summary>
    /// Promises from a place on, at most <see cref="PanelReader.MostRows"/>. What the open ones leave room for is filled
    /// with those that are over: two calls at most.
    /// </summary>
    public static PromisePage Promises(this PanelReader reader, PromiseFilter filter, PromisePlace from)
    {
        var page = from.IsOpen && !filter.WantsOpen ? new PromisePage([], PromisePlace.FirstOver) : ReadPage(reader, filter, from);
        if (!filter.WantsOver || page.Rows.Count == PanelReader.MostRows || page.Next is not { IsOpen: false } over || over.Page.PagesBefore > 0)
            return page;
        var more = ReadPage(reader, filter, over);
        var left = PanelReader.MostRows - page.Rows.Count;
        // A page that is cut is given once more as a whole: pages of a query have one size.
        return new PromisePage([.. page.Rows, .. more.Rows.Take(left)], more.Rows.Count > left ? over : more.Next);
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

    private static PromisePage ReadPage(PanelReader reader, PromiseFilter filter, PromisePlace place)
    {
        var query = Query(reader, place.IsOpen);
        filter.Narrow(query.Criteria, reader.Now);
        query.PageInfo = place.Page.Ask(PanelReader.MostRows);
        var rows = reader.Read(reader.Privileges.HasPromises, query);
        var end = place.IsOpen && filter.WantsOver ? PromisePlace.FirstOver : null;
        return new PromisePage(rows.Entities, rows.MoreRecords ? place with { Page = place.Page.After(rows) } : end);
    }

    private static QueryExpression Query(PanelReader reader, bool open)
    {
        var query = reader.OfAccount(Promise.EntityLogicalName, Promise.Fields.AccountId);
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
            new ConditionExpression(
                Promise.Fields.Status, open ? ConditionOperator.In : ConditionOperator.NotIn, new[] { (int)PromiseStatus.Open, (int)PromiseStatus.Paused }));
        query.AddOrder(Promise.Fields.PromisedOn, open ? OrderType.Ascending : OrderType.Descending);
        query.AddOrder(Promise.Fields.Id, OrderType.Ascending);
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
