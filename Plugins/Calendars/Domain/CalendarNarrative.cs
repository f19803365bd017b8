namespace Dynamics.Loyalty.Calendars.Domain;

/// <summary>Tells what a calendar does between two instants.</summary>
internal sealed class CalendarNarrative
{
    private readonly BusinessCalendar _calendar;
    private readonly WorkingTimeline _line;
    private readonly WeeklyHours _week;
    private readonly SpecialDayIndex _specialDays;

    public CalendarNarrative(BusinessCalendar calendar, WorkingTimeline line, WeeklyHours week, SpecialDayIndex specialDays)
    {
        _calendar = calendar;
        _line = line;
        _week = week;
        _specialDays = specialDays;
    }

    public IReadOnlyList<CalendarSegment> Between(DateTime from, DateTime to, int maximum)
    {
        if ((to - from).TotalDays <= maximum)
        {
            var detailed = Detailed(from.Ticks, to.Ticks);
            if (detailed.Count <= maximum)
                return detailed;
        }

        return Merged(from, to, maximum);
    }

    private List<CalendarSegment> Detailed(long from, long to)
    {
        var writer = new SegmentWriter(from, to);
        var last = _line.DateAt(to).AddDays(1);
        for (var date = _line.DateAt(from).AddDays(-1); date <= last; date = date.AddDays(1))
        {
            var special = _specialDays.Find(date);
            var gap = IsHoliday(special, date) ? SegmentKind.Holiday : SegmentKind.Closed;
            var gapName = gap == SegmentKind.Holiday ? special!.Name : null;
            foreach (var interval in _line.Days.IntervalsOf(date))
            {
                writer.Until(interval.Start, gap, gapName);
                writer.Until(interval.End, SegmentKind.Open, special?.Name);
            }

            writer.Until(ZoneClock.First(_line.Days.Changes, date.AddDays(1).Ticks), gap, gapName);
        }

        return writer.Segments;
    }

    private List<CalendarSegment> Merged(DateTime from, DateTime to, int maximum)
    {
        var segments = new List<CalendarSegment>();
        var cursor = from;
        var runs = _specialDays.Between(_line.DateAt(from.Ticks), _line.DateAt(to.Ticks)).Where(HasEffect);
        foreach (var run in runs.Take((maximum - 1) / 2))
        {
            var start = Clamp(ZoneClock.First(_line.Days.Changes, run.From.Ticks), cursor, to);
            var end = Clamp(ZoneClock.First(_line.Days.Changes, run.To.AddDays(1).Ticks), cursor, to);
            AddStretch(segments, SegmentKind.Open, cursor, start, null);
            AddStretch(segments, run.Schedule.WallTicks == 0 ? SegmentKind.Holiday : SegmentKind.Open, start, end, run.Name);
            cursor = end;
        }

        AddStretch(segments, SegmentKind.Open, cursor, to, null);
        return segments;
    }

    private static DateTime Clamp(long ticks, DateTime low, DateTime high) =>
        new(Math.Min(high.Ticks, Math.Max(low.Ticks, ticks)), DateTimeKind.Utc);

    private void AddStretch(List<CalendarSegment> segments, SegmentKind kind, DateTime from, DateTime to, string? name)
    {
        if (from < to)
            segments.Add(new CalendarSegment(kind, from, to, _calendar.Between(from, to), name));
    }

    // A closed day that would be closed anyway takes nothing away, and the night before a short day is no holiday.
    private bool IsHoliday(SpecialDays? special, LocalDate date) =>
        special != null && special.Schedule.WallTicks == 0 && _week[date.Weekday].WallTicks > 0;

    private bool HasEffect(SpecialDays run)
    {
        // Seven dates show every weekday; a longer run shows none that these do not.
        for (var date = run.From; date <= run.To && date < run.From.AddDays(7); date = date.AddDays(1))
        {
            if (run.Schedule.WallTicks != _week[date.Weekday].WallTicks)
                return true;
        }

        return false;
    }
}
