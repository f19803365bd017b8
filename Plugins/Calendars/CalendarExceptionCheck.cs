using Dynamics.Loyalty.Calendars.Domain;
using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Calendars;

/// <summary>Refuses a calendar exception that dates could not be reckoned with.</summary>
internal static class CalendarExceptionCheck
{
    private const string DaysRequired = "LOY-CALENDAR-EXCEPTION-DAYS";
    private const int FirstYear = 1900;

    /// <summary>Checks the exception as it will be.</summary>
    public static void Run(StepContext context)
    {
        var from = context.After<DateTime?>(CalendarException.Fields.From) ?? throw context.Fail(DaysRequired);
        var to = context.After<DateTime?>(CalendarException.Fields.To) ?? throw context.Fail(DaysRequired);
        if (from.Year < FirstYear)
            throw new RuleViolationException(CalendarFaults.DateRange);
        var name = context.After<string>(CalendarException.Fields.Name) ?? string.Empty;
        var schedule = SpecialDayRow.ScheduleOf(context.After<string>(CalendarException.Fields.OpeningHours));
        // Making the run is the check: it refuses days out of order.
        _ = new SpecialDays(name, LocalDate.Of(from), LocalDate.Of(to), schedule, SpecialDayScope.EveryCalendar);
    }
}
