using Dynamics.Loyalty.Calendars.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Calendars;

/// <summary>Reads the special days of calendars.</summary>
internal static class CalendarQueries
{
    private const int PageSize = 5000;

    /// <summary>
    /// Special days of a calendar and those that belong to every calendar: one query, unless there are thousands.
    /// </summary>
    /// <param name="service">The service to read with.</param>
    /// <param name="calendarId">The calendar.</param>
    /// <param name="since">Days that end before this moment, not before 1900, are left out; null reads them all.</param>
    public static List<SpecialDays> ReadSpecialDays(IOrganizationService service, Guid calendarId, DateTime? since)
    {
        var query = QueryOf(calendarId, since);
        var days = new List<SpecialDays>();
        EntityCollection page;
        do
        {
            page = service.RetrieveMultiple(query);
            days.AddRange(page.Entities.Select(ToSpecialDays));
            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
        while (page.MoreRecords);
        return days;
    }

    /// <summary>Hours of an exception: none means closed.</summary>
    public static DaySchedule ScheduleOf(string? hours) =>
        string.IsNullOrWhiteSpace(hours) ? DaySchedule.Closed : OpeningHoursParser.ParseDay(hours!);

    private static QueryExpression QueryOf(Guid calendarId, DateTime? since)
    {
        var query = new QueryExpression(CalendarException.EntityLogicalName)
        {
            ColumnSet = new ColumnSet(
                CalendarException.Fields.Name,
                CalendarException.Fields.CalendarId,
                CalendarException.Fields.From,
                CalendarException.Fields.To,
                CalendarException.Fields.OpeningHours),
            PageInfo = new PagingInfo { Count = PageSize, PageNumber = 1 },
        };
        query.Criteria.AddCondition(CalendarException.Fields.StateCode, ConditionOperator.Equal, (int)CalendarException.StateCode.Active);
        // Two days of room: the calendar's date may differ from the date in UTC, and clocks may change around it.
        if (since is { } moment)
            query.Criteria.AddCondition(CalendarException.Fields.To, ConditionOperator.GreaterEqual, moment.Date.AddDays(-2));
        var whose = query.Criteria.AddFilter(LogicalOperator.Or);
        whose.AddCondition(CalendarException.Fields.CalendarId, ConditionOperator.Equal, calendarId);
        whose.AddCondition(CalendarException.Fields.CalendarId, ConditionOperator.Null);
        query.AddOrder(CalendarException.Fields.From, OrderType.Ascending);
        return query;
    }

    private static SpecialDays ToSpecialDays(Entity row) =>
        new(
            row.GetAttributeValue<string>(CalendarException.Fields.Name) ?? string.Empty,
            LocalDate.Of(row.GetAttributeValue<DateTime>(CalendarException.Fields.From)),
            LocalDate.Of(row.GetAttributeValue<DateTime>(CalendarException.Fields.To)),
            ScheduleOf(row.GetAttributeValue<string>(CalendarException.Fields.OpeningHours)),
            row.GetAttributeValue<EntityReference>(CalendarException.Fields.CalendarId) is null);
}
