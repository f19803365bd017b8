using Dynamics.Loyalty.Calendars.Domain;
using Dynamics.Loyalty.Plugins.Platform;
using Fields = Dynamics.Loyalty.Plugins.Model.BusinessCalendar.Fields;

namespace Dynamics.Loyalty.Plugins.Calendars;

/// <summary>Refuses a calendar that dates could not be reckoned on.</summary>
internal static class CalendarCheck
{
    /// <summary>Checks the calendar as it will be.</summary>
    public static void Run(StepContext context)
    {
        TimeZones.Find(context.After<string>(Fields.TimeZone) ?? string.Empty);
        OpeningHoursParser.ParseWeek(context.After<string>(Fields.OpeningHours) ?? string.Empty);
    }
}
