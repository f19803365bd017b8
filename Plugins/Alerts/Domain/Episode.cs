using System.Globalization;

namespace Dynamics.Loyalty.Alerts.Domain;

/// <summary>Names the stretch of time that an alert speaks of: concluded once, it does not come back before the next.</summary>
public static class Episode
{
    private const int DaysOfAWeek = 7;

    /// <summary>Of what began at a known instant, UTC: it lasts until the same thing begins again.</summary>
    public static string Since(DateTime begin) => begin.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    /// <summary>Of a load, which has no beginning: it lasts until the week ends, Monday 00:00 UTC.</summary>
    public static string WeekOf(DateTime instant) =>
        "W" + instant.Date.AddDays(-(((int)instant.DayOfWeek + DaysOfAWeek - 1) % DaysOfAWeek)).ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
