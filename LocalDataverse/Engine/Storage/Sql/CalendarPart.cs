using System.Globalization;

namespace LocalDataverse.Engine.Storage.Sql;

/// <summary>The parts of a date that rows can be grouped by.</summary>
internal static class CalendarPart
{
    /// <summary>Part words, as FetchXML's dategrouping names them.</summary>
    public static IReadOnlyList<string> All { get; } = ["day", "week", "month", "quarter", "year"];

    /// <summary>
    /// The part's number of an instant in a zone (null: as it stands). Day of the month, week of the year (weeks start on
    /// Sunday, week 1 holds 1 January, as SQL Server counts), month, quarter, year.
    /// </summary>
    public static long Of(string part, long seconds, string? zone)
    {
        var utc = UnixTime.ToUtc(seconds);
        var local = zone is null ? utc : TimeZoneInfo.ConvertTimeFromUtc(utc, TimeZoneInfo.FindSystemTimeZoneById(zone));
        return part switch
        {
            "day" => local.Day,
            "week" => CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(local, CalendarWeekRule.FirstDay, DayOfWeek.Sunday),
            "month" => local.Month,
            "quarter" => ((local.Month - 1) / 3) + 1,
            _ => local.Year,
        };
    }
}
