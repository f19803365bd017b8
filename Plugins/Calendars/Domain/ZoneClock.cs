using System.Collections.Concurrent;

namespace Dynamics.Loyalty.Calendars.Domain;

/// <summary>
/// A zone's clock: wall-clock time of an instant and back. What it learned of a zone is kept for the life of the
/// process, because the facts of a zone do not change while it runs.
/// </summary>
internal sealed class ZoneClock
{
    /// <summary>No clock has ever moved further than this against UTC, nor jumped further in one go.</summary>
    private const long Reach = 26 * TimeSpan.TicksPerHour;

    private const int FirstYear = 1899;
    private const int YearsReadAhead = 4;

    private static readonly ConcurrentDictionary<string, ZoneClock> Clocks = new(StringComparer.Ordinal);

    private readonly TimeZoneInfo _zone;
    private volatile TransitionTable? _known;

    private ZoneClock(TimeZoneInfo zone) => _zone = zone;

    public static ZoneClock For(TimeZoneInfo zone) => Clocks.GetOrAdd(zone.Id, _ => new ZoneClock(zone));

    /// <summary>The zone's changes in a run of years (UTC) and one more at each side; reads further than asked.</summary>
    public TransitionTable Changes(int firstYear, int lastYear)
    {
        firstYear = Math.Max(FirstYear, firstYear - 1);
        lastYear = Math.Min(9999, lastYear + 1);
        var table = _known;
        if (table != null && table.FirstYear <= firstYear && table.LastYear >= lastYear)
            return table;
        if (table != null)
        {
            firstYear = Math.Min(firstYear, table.FirstYear);
            lastYear = Math.Max(lastYear, table.LastYear);
        }

        // Two threads may both read: each gets a whole table, the last one stays. No lock is needed.
        table = TransitionTable.Read(_zone, firstYear, Math.Min(9999, lastYear + YearsReadAhead));
        _known = table;
        return table;
    }

    /// <summary>Wall-clock ticks shown at an instant.</summary>
    public static long WallAt(TransitionTable changes, long utcTicks) => utcTicks + changes.OffsetOf(changes.StretchAt(utcTicks));

    /// <summary>Whether the clock changes within three days of an instant.</summary>
    public static bool ChangesNear(TransitionTable changes, long utcTicks) =>
        changes.StretchAt(utcTicks - (3 * TimeSpan.TicksPerDay)) != changes.StretchAt(utcTicks + (3 * TimeSpan.TicksPerDay));

    /// <summary>
    /// First instant at which the clock shows a wall time or has jumped over it: the first occurrence of an hour that
    /// is repeated, the first valid instant after an hour that is skipped.
    /// </summary>
    public static long First(TransitionTable changes, long wallTicks)
    {
        var stretch = changes.StretchAt(wallTicks - Reach);
        while (changes.EndOf(stretch) != long.MaxValue && changes.EndOf(stretch) + changes.OffsetOf(stretch) <= wallTicks)
            stretch++;
        return Math.Max(changes.StartOf(stretch), wallTicks - changes.OffsetOf(stretch));
    }

    /// <summary>
    /// Last instant at which the clock shows a wall time or has jumped over it: the second occurrence of an hour that is
    /// repeated, the first valid instant after an hour that is skipped.
    /// </summary>
    public static long Last(TransitionTable changes, long wallTicks)
    {
        var stretch = changes.StretchAt(wallTicks + Reach);
        while (changes.StartOf(stretch) != long.MinValue && changes.StartOf(stretch) + changes.OffsetOf(stretch) > wallTicks)
            stretch--;
        return Math.Min(changes.EndOf(stretch), wallTicks - changes.OffsetOf(stretch));
    }
}
