using Dynamics.Loyalty.Calendars.Domain;
using Dynamics.Loyalty.Platform.Domain;

namespace Dynamics.Loyalty.Promises.Domain;

/// <summary>The end of a working day, some working days after a moment.</summary>
public static class WorkingDayDeadline
{
    /// <summary>
    /// The end of the working day so many after the one that the moment falls in or comes before. A calendar that no
    /// longer opens must not keep anybody from working: a day is then a day.
    /// </summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="moment">The moment, UTC.</param>
    /// <param name="days">Working days, 0 or more.</param>
    public static DateTime After(BusinessCalendar calendar, DateTime moment, int days)
    {
        try
        {
            return EndOfDay(calendar, moment, days);
        }
        catch (RuleViolationException refusal) when (string.Equals(refusal.Code, CalendarFaults.NeverOpen, StringComparison.Ordinal))
        {
            return EndOfDay(BusinessCalendar.AlwaysOpen, moment, days);
        }
    }

    private static DateTime EndOfDay(BusinessCalendar calendar, DateTime moment, int days)
    {
        var end = calendar.EndOfWorkingDay(moment);
        // A minute into the next open time, because the end of a day belongs to that day.
        for (var day = 0; day < days; day++)
            end = calendar.EndOfWorkingDay(calendar.Add(end, TimeSpan.FromMinutes(1)));
        return end;
    }
}
