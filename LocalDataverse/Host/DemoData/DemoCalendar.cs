using System.Globalization;

namespace LocalDataverse.Host.DemoData;

/// <summary>
/// The demo's story is told in weeks before the present one, so that it is always recent: <c>-3 Wed 16:00</c> is the
/// Wednesday three weeks before this week's, at 16:00 in Geneva.
/// </summary>
/// <param name="now">The present instant (UTC).</param>
internal sealed class DemoCalendar(DateTime now)
{
    private static readonly TimeZoneInfo Geneva = TimeZoneInfo.FindSystemTimeZoneById("Europe/Zurich");
    private static readonly string[] Days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    /// <summary>The instant (UTC) that a text means.</summary>
    public DateTime Instant(string text)
    {
        var parts = text.Split(' ');
        var time = TimeOnly.ParseExact(parts[2], "HH:mm", CultureInfo.InvariantCulture);
        return TimeZoneInfo.ConvertTimeToUtc(Day(parts[0], parts[1]).ToDateTime(time, DateTimeKind.Unspecified), Geneva);
    }

    /// <summary>The date that a text without time means, e.g. <c>+8 Mon</c>.</summary>
    public DateOnly Date(string text)
    {
        var parts = text.Split(' ');
        return Day(parts[0], parts[1]);
    }

    /// <summary>This year, for holidays.</summary>
    public int Year => now.Year;

    private DateOnly Day(string week, string day)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(now, Geneva));
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        return monday.AddDays((7 * int.Parse(week, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)) + Array.IndexOf(Days, day));
    }
}
