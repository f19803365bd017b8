using Dynamics.Loyalty.Calendars.Domain;

namespace Dynamics.Loyalty.Promises.Domain;

/// <summary>By when somebody must have turned to the customer of a broken promise.</summary>
public static class RecoveryDeadline
{
    /// <summary>The end of the working day after the one that the moment falls in or comes before.</summary>
    public static DateTime After(BusinessCalendar calendar, DateTime now)
    {
        var today = calendar.EndOfWorkingDay(now);
        // A minute into the next open time, because the end of a day belongs to that day.
        return calendar.EndOfWorkingDay(calendar.Add(today, TimeSpan.FromMinutes(1)));
    }
}
