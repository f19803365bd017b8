namespace Dynamics.Loyalty.Calendars.Domain;

/// <summary>A stretch of time as the calendar sees it, half-open.</summary>
public sealed class CalendarSegment
{
    /// <summary>Makes a segment.</summary>
    public CalendarSegment(SegmentKind kind, DateTime from, DateTime to, TimeSpan work, string? name)
    {
        Kind = kind;
        From = from;
        To = to;
        Work = work;
        Name = name;
    }

    /// <summary>What the stretch is.</summary>
    public SegmentKind Kind { get; }

    /// <summary>First instant, UTC, inclusive.</summary>
    public DateTime From { get; }

    /// <summary>End, UTC, exclusive.</summary>
    public DateTime To { get; }

    /// <summary>Working time inside; less than the length where closed stretches were merged into it.</summary>
    public TimeSpan Work { get; }

    /// <summary>Name of the holiday or special day, or null.</summary>
    public string? Name { get; }
}
