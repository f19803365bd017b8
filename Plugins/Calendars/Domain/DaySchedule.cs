namespace Dynamics.Loyalty.Calendars.Domain;

/// <summary>The open intervals of one kind of day, in order, none overlapping; touching ones stay apart (half days).</summary>
public sealed class DaySchedule
{
    /// <summary>A day with no open interval.</summary>
    public static readonly DaySchedule Closed = new(Array.Empty<OpenInterval>());

    /// <summary>Open from midnight to midnight.</summary>
    public static readonly DaySchedule AllDay = new(new[] { new OpenInterval(0, OpenInterval.MinutesPerDay) });

    /// <summary>Makes a schedule of intervals that are already in order.</summary>
    public DaySchedule(IReadOnlyList<OpenInterval> intervals)
    {
        for (var i = 1; i < intervals.Count; i++)
        {
            if (intervals[i].StartMinute < intervals[i - 1].EndMinute)
                throw new ArgumentException("Intervals are in order and do not overlap.", nameof(intervals));
        }

        Intervals = intervals;
        WallTicks = intervals.Sum(i => i.Minutes) * TimeSpan.TicksPerMinute;
    }

    /// <summary>The open intervals in order.</summary>
    public IReadOnlyList<OpenInterval> Intervals { get; }

    /// <summary>Length of all intervals on the wall clock, in ticks: the real length on a day without a clock change.</summary>
    internal long WallTicks { get; }
}
