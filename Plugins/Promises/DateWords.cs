using System.Globalization;
using Dynamics.Loyalty.Calendars.Domain;
using Dynamics.Loyalty.Platform.Domain;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>Writes a moment for people: in words of their language, on the calendar's wall clock, and exactly.</summary>
internal static class DateWords
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>For instance <c>Tuesday 24 November 2026 17:30 (Europe/Zurich, 2026-11-24T16:30:00Z)</c>.</summary>
    public static LocalizedText Of(DateTime instant, TimeZoneInfo zone)
    {
        var wall = instant + zone.GetUtcOffset(instant);
        var exact = string.Format(CultureInfo.InvariantCulture, " ({0}, {1:yyyy-MM-dd'T'HH:mm:ss}Z)", TimeZones.IanaIdOf(zone), instant);
        // Seconds are shown when there are any: a date cut to the minute would be too early.
        var time = wall.Second == 0 ? " HH:mm" : " HH:mm:ss";
        return new LocalizedText(
            wall.ToString("dddd d MMMM yyyy" + time, English) + exact,
            wall.ToString(FrenchDate(wall.Day) + time, French) + exact);
    }

    /// <summary>A day, for instance <c>24 November 2026</c>.</summary>
    public static LocalizedText Day(DateTime day) =>
        new(day.ToString("d MMMM yyyy", English), day.ToString(FrenchDay(day.Day), French));

    // In French the first of a month is an ordinal: 1er juin.
    private static string FrenchDate(int day) => "dddd " + FrenchDay(day);

    private static string FrenchDay(int day) => day == 1 ? "1'er' MMMM yyyy" : "d MMMM yyyy";
}
