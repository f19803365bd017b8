using System.Globalization;
using Dynamics.Loyalty.Calendars.Domain;

namespace Dynamics.Loyalty.Domain.Tests.Calendars;

/// <summary>Calendars and instants written the short way.</summary>
internal static class Calendar
{
    public const string OfficeHours = "Mon-Thu 08:00-12:00 13:00-17:30; Fri 08:00-12:00";

    public static BusinessCalendar Of(string hours, string zone, params SpecialDays[] specialDays) =>
        new("Test calendar", TimeZones.Find(zone), OpeningHoursParser.ParseWeek(hours), specialDays);

    /// <summary>Own special days: dates as <c>2026-12-25</c>; hours empty for a closure.</summary>
    public static SpecialDays Special(string name, string from, string to, string hours = "", bool shared = false) =>
        new(name, Date(from), Date(to), hours.Length == 0 ? DaySchedule.Closed : OpeningHoursParser.ParseDay(hours), shared ? SpecialDayScope.EveryCalendar : SpecialDayScope.OneCalendar);

    public static LocalDate Date(string iso) => LocalDate.Of(DateTime.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>An instant with its offset, e.g. <c>2026-11-23 08:00 +01:00</c>, as UTC.</summary>
    public static DateTime At(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).UtcDateTime;

    public static TimeSpan Minutes(int minutes) => TimeSpan.FromMinutes(minutes);
}
