namespace Dynamics.Loyalty.Calendars.Domain;

/// <summary>Dates whose real working time differs from the wall clock's because clocks change, summed up.</summary>
internal sealed class ClockChangeIndex
{
    private const long Margin = 10 * TimeSpan.TicksPerDay;

    private readonly int[] _days;
    private readonly long[] _correctionBefore;

    private ClockChangeIndex(SortedDictionary<int, long> corrections)
    {
        _days = corrections.Keys.ToArray();
        _correctionBefore = new long[_days.Length + 1];
        for (var i = 0; i < _days.Length; i++)
            _correctionBefore[i + 1] = _correctionBefore[i] + corrections[_days[i]];
    }

    /// <summary>Looks at the dates around each change; only those with an interval that touches the change can differ.</summary>
    public static ClockChangeIndex Build(WorkingDays workingDays, int firstYear, int lastYear)
    {
        var corrections = new SortedDictionary<int, long>();
        var changes = workingDays.Changes;
        // Local dates at the turn of the year belong to the other year in UTC; a margin takes them in.
        var first = changes.StretchAt(StartOfYear(firstYear) - Margin);
        var end = changes.StretchAt(lastYear >= 9999 ? DateTime.MaxValue.Ticks : StartOfYear(lastYear + 1) + Margin);
        for (var i = first; i < end; i++)
        {
            var change = changes[i];
            var last = WallClock.DateOf(change.WallEnd).AddDays(1);
            for (var date = WallClock.DateOf(change.WallStart).AddDays(-1); date <= last; date = date.AddDays(1))
            {
                var schedule = workingDays.ScheduleOf(date);
                if (!Touches(schedule, date, change))
                    continue;
                var correction = workingDays.IntervalsOf(date).Sum(w => w.Ticks) - schedule.WallTicks;
                if (correction != 0)
                    corrections[date.DayNumber] = correction;
            }
        }

        return new ClockChangeIndex(corrections);
    }

    /// <summary>Ticks that clock changes on earlier dates add to (or, negative, take from) the wall clock's.</summary>
    public long CorrectionBefore(LocalDate date)
    {
        var index = Array.BinarySearch(_days, date.DayNumber);
        return _correctionBefore[index >= 0 ? index : ~index];
    }

    private static long StartOfYear(int year) => new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Utc).Ticks;

    private static bool Touches(DaySchedule schedule, LocalDate date, ZoneTransition change)
    {
        foreach (var interval in schedule.Intervals)
        {
            if (date.Ticks + (interval.StartMinute * TimeSpan.TicksPerMinute) <= change.WallEnd
                && date.Ticks + (interval.EndMinute * TimeSpan.TicksPerMinute) >= change.WallStart)
                return true;
        }

        return false;
    }
}
