using Dynamics.Loyalty.Calendars.Domain;
using Dynamics.Loyalty.Platform.Domain;

namespace Dynamics.Loyalty.Promises.Domain;

/// <summary>By when somebody must have turned to the customer of a broken promise.</summary>
public static class RecoveryDeadline
{
    /// <summary>
    /// The end of the working day after the one that the moment falls in or comes before. A calendar that no longer
    /// opens must not keep a delivery from being entered: a day is then a day.
    /// </summary>
    public static DateTime After(BusinessCalendar calendar, DateTime now)
    {
        try
        {
            return EndOfNextDay(calendar, now);
        }
        catch (RuleViolationException refusal) when (string.Equals(refusal.Code, CalendarFaults.NeverOpen, StringComparison.Ordinal))
        {
            return EndOfNextDay(BusinessCalendar.AlwaysOpen, now);
        }
    }

    private static DateTime EndOfNextDay(BusinessCalendar calendar, DateTime now)
    {
        var today = calendar.EndOfWorkingDay(now);
        // A minute into the next open time, because the end of a day belongs to that day.
        return calendar.EndOfWorkingDay(calendar.Add(today, TimeSpan.FromMinutes(1)));
    }
}
