using Dynamics.Loyalty.Calendars.Domain;
using Dynamics.Loyalty.Plugins.Calendars;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using CalendarTable = Dynamics.Loyalty.Plugins.Model.BusinessCalendar;
using WorkCalendar = Dynamics.Loyalty.Calendars.Domain.BusinessCalendar;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>Reads promise policies with their calendars: two queries, one for a policy without a calendar.</summary>
internal static class PolicyQueries
{
    private const string CalendarAlias = "calendar";

    private static readonly string[] Columns =
    [
        PromisePolicy.Fields.Name,
        PromisePolicy.Fields.Department,
        PromisePolicy.Fields.Kind,
        PromisePolicy.Fields.Segment,
        PromisePolicy.Fields.SiteCode,
        PromisePolicy.Fields.LeadMinutes,
        PromisePolicy.Fields.MarginMode,
        PromisePolicy.Fields.MarginMinutes,
        PromisePolicy.Fields.MarginPercent,
        PromisePolicy.Fields.MarginMinMinutes,
        PromisePolicy.Fields.MarginMaxMinutes,
        PromisePolicy.Fields.TargetKeptRate,
        PromisePolicy.Fields.Rounding,
        PromisePolicy.Fields.CalendarId,
        PromisePolicy.Fields.StateCode,
    ];

    /// <summary>Reads a policy.</summary>
    /// <param name="service">The service to read with.</param>
    /// <param name="policyId">The policy.</param>
    /// <param name="since">The earliest moment that dates will be reckoned from, not before 1900.</param>
    public static PolicyReading Read(IOrganizationService service, Guid policyId, DateTime since)
    {
        var query = new QueryExpression(PromisePolicy.EntityLogicalName) { ColumnSet = new ColumnSet(Columns), TopCount = 1 };
        query.Criteria.AddCondition(PromisePolicy.Fields.Id, ConditionOperator.Equal, policyId);
        var link = query.AddLink(
            CalendarTable.EntityLogicalName, PromisePolicy.Fields.CalendarId, CalendarTable.Fields.Id, JoinOperator.LeftOuter);
        link.EntityAlias = CalendarAlias;
        link.Columns = new ColumnSet(CalendarTable.Fields.Name, CalendarTable.Fields.TimeZone, CalendarTable.Fields.OpeningHours);
        // A query finds nothing where a retrieve says why: gone, or closed to the caller.
        var row = service.RetrieveMultiple(query).Entities.FirstOrDefault()
            ?? service.Retrieve(PromisePolicy.EntityLogicalName, policyId, new ColumnSet(Columns));
        return new PolicyReading(row, CalendarOf(service, row, since));
    }

    /// <summary>The calendar of a promise: the one that never closes when it has no policy.</summary>
    /// <param name="service">The service to read with.</param>
    /// <param name="promise">The promise with its policy and request.</param>
    public static WorkCalendar CalendarOf(IOrganizationService service, Entity promise) =>
        promise.GetAttributeValue<EntityReference>(Promise.Fields.PolicyId) is { } policy
            ? Read(service, policy.Id, promise.GetAttributeValue<DateTime>(Promise.Fields.RequestedOn)).Calendar
            : WorkCalendar.AlwaysOpen;

    private static WorkCalendar? CalendarOf(IOrganizationService service, Entity row, DateTime since)
    {
        if (row.GetAttributeValue<EntityReference>(PromisePolicy.Fields.CalendarId) is not { } calendar)
            return null;
        var isLearned = row.GetAttributeValue<OptionSetValue>(PromisePolicy.Fields.MarginMode)?.Value == (int)MarginMode.Learned;
        return new WorkCalendar(
            row.Joined<string>(CalendarAlias, CalendarTable.Fields.Name) ?? string.Empty,
            TimeZones.Find(row.Joined<string>(CalendarAlias, CalendarTable.Fields.TimeZone) ?? string.Empty),
            OpeningHoursParser.ParseWeek(row.Joined<string>(CalendarAlias, CalendarTable.Fields.OpeningHours) ?? string.Empty),
            // What past deliveries took is reckoned with the special days of their time.
            CalendarQueries.ReadSpecialDays(service, calendar.Id, isLearned ? null : since));
    }
}
