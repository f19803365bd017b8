using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using CalendarTable = Dynamics.Loyalty.Plugins.Model.BusinessCalendar;
using WorkCalendar = Dynamics.Loyalty.Calendars.Domain.BusinessCalendar;

namespace Dynamics.Loyalty.Plugins.Calendars;

/// <summary>Reads calendars and their special days.</summary>
internal static class CalendarQueries
{
    /// <summary>One version of a calendar. Two calls.</summary>
    /// <param name="service">The service to read with.</param>
    /// <param name="id">The version.</param>
    /// <param name="since">Special days that end before this moment, not before 1900, are left out.</param>
    public static WorkCalendar Read(IOrganizationService service, Guid id, DateTime since)
    {
        var row = CalendarRow.Of(service.Retrieve(CalendarTable.EntityLogicalName, id, new ColumnSet(CalendarRow.Columns)));
        return Complete(service, [row], since)[id];
    }

    /// <summary>
    /// Adds their special days to versions of calendars, by id: one query for all of them, unless there are thousands of
    /// days; none without versions.
    /// </summary>
    /// <param name="service">The service to read with.</param>
    /// <param name="versions">The versions; one that comes twice counts once.</param>
    /// <param name="since">Special days that end before this moment, not before 1900, are left out.</param>
    public static IReadOnlyDictionary<Guid, WorkCalendar> Complete(
        IOrganizationService service, IEnumerable<CalendarRow> versions, DateTime since)
    {
        var distinct = versions.GroupBy(version => version.Id).Select(same => same.First()).ToList();
        var days = distinct.Count == 0 ? [] : service.RetrieveAll(QueryOf(distinct, since));
        return distinct.ToDictionary(
            version => version.Id,
            version => version.With(days.Select(day => SpecialDayRow.For(version, day)).OfType<Loyalty.Calendars.Domain.SpecialDays>()));
    }

    private static QueryExpression QueryOf(IReadOnlyCollection<CalendarRow> versions, DateTime since)
    {
        var query = new QueryExpression(CalendarException.EntityLogicalName) { ColumnSet = new ColumnSet(SpecialDayRow.Columns) };
        query.Criteria.AddCondition(CalendarException.Fields.StateCode, ConditionOperator.Equal, (int)CalendarException.StateCode.Active);
        // Two days of room: the calendar's date may differ from the date in UTC, and clocks may change around it.
        query.Criteria.AddCondition(CalendarException.Fields.To, ConditionOperator.GreaterEqual, since.Date.AddDays(-2));
        var whose = query.Criteria.AddFilter(LogicalOperator.Or);
        var ids = versions.SelectMany(version => new[] { version.Id, version.FirstId }).Distinct().Cast<object>();
        whose.AddCondition(CalendarException.Fields.CalendarId, ConditionOperator.In, [.. ids]);
        whose.AddCondition(CalendarException.Fields.CalendarId, ConditionOperator.Null);
        query.AddOrder(CalendarException.Fields.From, OrderType.Ascending);
        query.AddOrder(CalendarException.Fields.Id, OrderType.Ascending);
        return query;
    }
}
