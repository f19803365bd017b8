using Dynamics.Loyalty.Plugins.Calendars;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using WorkCalendar = Dynamics.Loyalty.Calendars.Domain.BusinessCalendar;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>The calendar of a promise: the version that it was computed with, or the one that never closes.</summary>
internal static class PromiseCalendar
{
    /// <summary>Reads it. Two calls, none without a calendar.</summary>
    /// <param name="service">The service to read with.</param>
    /// <param name="promise">The promise with its calendar and request.</param>
    public static WorkCalendar Of(IOrganizationService service, Entity promise) =>
        promise.GetAttributeValue<EntityReference>(Promise.Fields.CalendarId) is { } calendar
            ? CalendarQueries.Read(service, calendar.Id, promise.GetAttributeValue<DateTime>(Promise.Fields.RequestedOn))
            : WorkCalendar.AlwaysOpen;
}
