namespace Dynamics.Loyalty.Calendars.Domain;

/// <summary>
/// Every change of a zone's clocks in a run of years, found by asking for offsets of UTC instants only: the adjustment
/// rules of the platform are not read, because they are incomplete for zones such as Santiago and Volgograd.
/// </summary>
internal sealed class TransitionTable
{
    // Since 1900 no zone went to another offset and back in less (Freetown, September 1939: just under four days).
    private const long ProbeStep = 3 * TimeSpan.TicksPerDay;

    private readonly ZoneTransition[] _transitions;
    private readonly long _firstOffset;

    private TransitionTable(int firstYear, int lastYear, long firstOffset, ZoneTransition[] transitions)
    {
        FirstYear = firstYear;
        LastYear = lastYear;
        _firstOffset = firstOffset;
        _transitions = transitions;
    }

    public int FirstYear { get; }

    public int LastYear { get; }

    public int Count => _transitions.Length;

    public ZoneTransition this[int index] => _transitions[index];

    /// <summary>Reads the zone from the start of one year to the end of another, both included.</summary>
    public static TransitionTable Read(TimeZoneInfo zone, int firstYear, int lastYear)
    {
        long OffsetAt(long utcTicks) => zone.GetUtcOffset(new DateTime(utcTicks, DateTimeKind.Utc)).Ticks;

        var found = new List<ZoneTransition>();
        var at = new DateTime(firstYear, 1, 1, 0, 0, 0, DateTimeKind.Utc).Ticks;
        var end = lastYear == 9999 ? DateTime.MaxValue.Ticks : new DateTime(lastYear + 1, 1, 1, 0, 0, 0, DateTimeKind.Utc).Ticks;
        var initialOffset = OffsetAt(at);
        var offset = initialOffset;
        while (at < end)
        {
            var next = Math.Min(at + ProbeStep, end);
            if (OffsetAt(next) != offset)
            {
                next = FirstSecondOfNewOffset(OffsetAt, at, next, offset);
                var after = OffsetAt(next);
                found.Add(new ZoneTransition(next, offset, after));
                offset = after;
            }

            at = next;
        }

        return new TransitionTable(firstYear, lastYear, initialOffset, found.ToArray());
    }

    /// <summary>Number of changes at or before an instant: the index of the stretch of constant offset it lies in.</summary>
    public int StretchAt(long utcTicks)
    {
        var low = 0;
        var high = _transitions.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_transitions[middle].UtcTicks <= utcTicks)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    public long OffsetOf(int stretch) => stretch == 0 ? _firstOffset : _transitions[stretch - 1].OffsetAfter;

    public long StartOf(int stretch) => stretch == 0 ? long.MinValue : _transitions[stretch - 1].UtcTicks;

    public long EndOf(int stretch) => stretch == _transitions.Length ? long.MaxValue : _transitions[stretch].UtcTicks;

    private static long FirstSecondOfNewOffset(Func<long, long> offsetAt, long low, long high, long offset)
    {
        while (high - low > TimeSpan.TicksPerSecond)
        {
            var middle = low + ((high - low) / 2 / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond);
            if (middle == low)
                middle += TimeSpan.TicksPerSecond;
            if (offsetAt(middle) == offset)
                low = middle;
            else
                high = middle;
        }

        return high;
    }
}
