namespace Dynamics.Loyalty.Calendars.Domain;

/// <summary>Collects adjoining stretches of time, cut to a window, joining neighbours of the same kind and name.</summary>
internal sealed class SegmentWriter
{
    private readonly long _end;
    private long _cursor;

    public SegmentWriter(long start, long end)
    {
        _cursor = start;
        _end = end;
    }

    public List<CalendarSegment> Segments { get; } = new();

    /// <summary>Continues up to an instant; instants already passed add nothing.</summary>
    public void Until(long instant, SegmentKind kind, string? name)
    {
        instant = Math.Min(instant, _end);
        if (instant <= _cursor)
            return;
        var last = Segments.Count == 0 ? null : Segments[Segments.Count - 1];
        var joins = last != null && last.Kind == kind && string.Equals(last.Name, name, StringComparison.Ordinal);
        var from = joins ? last!.From : new DateTime(_cursor, DateTimeKind.Utc);
        var to = new DateTime(instant, DateTimeKind.Utc);
        if (joins)
            Segments.RemoveAt(Segments.Count - 1);
        Segments.Add(new CalendarSegment(kind, from, to, kind == SegmentKind.Open ? to - from : TimeSpan.Zero, name));
        _cursor = instant;
    }
}
