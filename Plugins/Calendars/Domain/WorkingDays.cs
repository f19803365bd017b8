namespace Dynamics.Loyalty.Calendars.Domain;

/// <summary>The open intervals of any date as real time: weekly hours, special days and the zone's clock together.</summary>
internal sealed class WorkingDays
{
    private readonly WeeklyHours _week;
    private readonly SpecialDayIndex _specialDays;

    public WorkingDays(WeeklyHours week, SpecialDayIndex specialDays, TransitionTable changes)
    {
        _week = week;
        _specialDays = specialDays;
        Changes = changes;
    }

    public TransitionTable Changes { get; }

    public DaySchedule ScheduleOf(LocalDate date) => _specialDays.Find(date)?.Schedule ?? _week[date.Weekday];

    /// <summary>The date's open intervals in order, without what the intervals of earlier dates already cover.</summary>
    public IReadOnlyList<WorkInterval> IntervalsOf(LocalDate date)
    {
        var schedule = ScheduleOf(date);
        return ZoneClock.ChangesNear(Changes, date.Ticks + (TimeSpan.TicksPerDay / 2))
            ? IntervalsNearChange(date, schedule)
            : PlainIntervals(date, schedule);
    }

    private WorkInterval[] PlainIntervals(LocalDate date, DaySchedule schedule)
    {
        var midnight = date.Ticks - Changes.OffsetOf(Changes.StretchAt(date.Ticks));
        var intervals = new WorkInterval[schedule.Intervals.Count];
        for (var i = 0; i < intervals.Length; i++)
        {
            var wall = schedule.Intervals[i];
            intervals[i] = new WorkInterval(
                date,
                midnight + (wall.StartMinute * TimeSpan.TicksPerMinute),
                midnight + (wall.EndMinute * TimeSpan.TicksPerMinute));
        }

        return intervals;
    }

    private List<WorkInterval> IntervalsNearChange(LocalDate date, DaySchedule schedule)
    {
        // A clock that falls back makes intervals overlap in real time (the end of one is the second occurrence, the
        // start of the next the first); time is counted once. The day before and the one before that can reach in.
        var covered = Math.Max(LastEnd(date.AddDays(-2)), LastEnd(date.AddDays(-1)));
        var intervals = new List<WorkInterval>(schedule.Intervals.Count);
        foreach (var wall in schedule.Intervals)
        {
            var start = Math.Max(covered, ZoneClock.First(Changes, date.Ticks + (wall.StartMinute * TimeSpan.TicksPerMinute)));
            var end = ZoneClock.Last(Changes, date.Ticks + (wall.EndMinute * TimeSpan.TicksPerMinute));
            if (end <= start)
                continue;
            intervals.Add(new WorkInterval(date, start, end));
            covered = end;
        }

        return intervals;
    }

    private long LastEnd(LocalDate date)
    {
        var intervals = ScheduleOf(date).Intervals;
        return intervals.Count == 0
            ? long.MinValue
            : ZoneClock.Last(Changes, date.Ticks + (intervals[intervals.Count - 1].EndMinute * TimeSpan.TicksPerMinute));
    }
}
