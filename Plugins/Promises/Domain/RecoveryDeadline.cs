using Dynamics.Loyalty.Calendars.Domain;

namespace Dynamics.Loyalty.Promises.Domain;

/// <summary>By when somebody must have turned to the customer of a broken promise.</summary>
public static class RecoveryDeadline
{
    private const int WorkingDays = 1;

    /// <summary>The end of the working day after the one that the moment falls in or comes before.</summary>
    public static DateTime After(BusinessCalendar calendar, DateTime now) => WorkingDayDeadline.After(calendar, now, WorkingDays);
}
