namespace LocalDataverse.Engine.Storage.Sql;

/// <summary>Instants and dates as whole seconds since 1970 (negative before), which SQLite sorts and indexes as numbers.</summary>
internal static class UnixTime
{
    /// <summary>Seconds of a date-time taken as UTC; parts of a second are cut off, as the platform does.</summary>
    public static long FromUtc(DateTime utc) => (utc.Ticks - DateTime.UnixEpoch.Ticks - Remainder(utc)) / TimeSpan.TicksPerSecond;

    /// <summary>The instant, of kind UTC.</summary>
    public static DateTime ToUtc(long seconds) => DateTime.UnixEpoch.AddTicks(seconds * TimeSpan.TicksPerSecond);

    private static long Remainder(DateTime value) => value.Ticks % TimeSpan.TicksPerSecond;
}
