using Dynamics.Loyalty.Calendars.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Calendars;

/// <summary>A calendar exception as stored.</summary>
internal static class SpecialDayRow
{
    /// <summary>The columns it is made of.</summary>
    public static readonly string[] Columns =
    [
        CalendarException.Fields.Name,
        CalendarException.Fields.CalendarId,
        CalendarException.Fields.From,
        CalendarException.Fields.To,
        CalendarException.Fields.OpeningHours,
    ];

    /// <summary>What the exception is to a version of a calendar; null when it is meant for another.</summary>
    public static SpecialDays? For(CalendarRow version, Entity exception)
    {
        var whose = exception.GetAttributeValue<EntityReference>(CalendarException.Fields.CalendarId)?.Id;
        if (whose is null)
            return Make(exception, SpecialDayScope.EveryCalendar);
        if (whose == version.FirstId)
            return Make(exception, SpecialDayScope.OneCalendar);
        return whose == version.Id ? Make(exception, SpecialDayScope.OneVersion) : null;
    }

    /// <summary>Hours of an exception: none means closed.</summary>
    public static DaySchedule ScheduleOf(string? hours) =>
        string.IsNullOrWhiteSpace(hours) ? DaySchedule.Closed : OpeningHoursParser.ParseDay(hours!);

    private static SpecialDays Make(Entity exception, SpecialDayScope scope) =>
        new(
            exception.GetAttributeValue<string>(CalendarException.Fields.Name) ?? string.Empty,
            LocalDate.Of(exception.GetAttributeValue<DateTime>(CalendarException.Fields.From)),
            LocalDate.Of(exception.GetAttributeValue<DateTime>(CalendarException.Fields.To)),
            ScheduleOf(exception.GetAttributeValue<string>(CalendarException.Fields.OpeningHours)),
            scope);
}
