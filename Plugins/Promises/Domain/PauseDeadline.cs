using Dynamics.Loyalty.Calendars.Domain;

namespace Dynamics.Loyalty.Promises.Domain;

/// <summary>Until when a wait for the customer may last before somebody should ask again.</summary>
public static class PauseDeadline
{
    /// <summary>Working days that a wait without an expected end may last.</summary>
    public const int WorkingDays = 5;

    /// <summary>Its expected end, else the end of the fifth working day after the one that it began on, UTC.</summary>
    /// <param name="calendar">The promise's calendar.</param>
    /// <param name="from">When it began, UTC.</param>
    /// <param name="expectedEnd">When the customer is expected to answer, UTC, or null.</param>
    public static DateTime Of(BusinessCalendar calendar, DateTime from, DateTime? expectedEnd) =>
        expectedEnd ?? WorkingDayDeadline.After(calendar, from, WorkingDays);
}
