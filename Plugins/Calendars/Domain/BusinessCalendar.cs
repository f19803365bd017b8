using Dynamics.Loyalty.Platform.Domain;

namespace Dynamics.Loyalty.Calendars.Domain;

/// <summary>
/// When work is done: weekly hours on the wall clock of a time zone, with special days. All instants are UTC, working
/// time is real elapsed time inside open intervals, every interval is half-open. Immutable; safe to share.
/// </summary>
/// <remarks>Rules: the project's rules page, section 1. Cost grows with the logarithm of the distance.</remarks>
public sealed class BusinessCalendar
{
    /// <summary>How far ahead an open interval must begin, in days.</summary>
    public const int DaysSearched = 400;

    /// <summary>First instant that dates may have.</summary>
    public static readonly DateTime Earliest = new(1900, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private const int YearsAhead = 4;
    private static readonly LocalDate LastDate = new((int)(DateTime.MaxValue.Ticks / TimeSpan.TicksPerDay));

    private readonly WeeklyHours _week;
    private readonly SpecialDayIndex _specialDays;
    private readonly ZoneClock _clock;
    private volatile WorkingTimeline? _timeline;

    /// <summary>Makes a calendar.</summary>
    /// <param name="name">Name that messages and explanations show.</param>
    /// <param name="zone">Zone whose wall clock the hours are read on.</param>
    /// <param name="week">Weekly hours.</param>
    /// <param name="specialDays">Exceptions and holidays; where two overlap the narrower scope goes first, then the shorter.</param>
    public BusinessCalendar(string name, TimeZoneInfo zone, WeeklyHours week, IEnumerable<SpecialDays> specialDays)
    {
        Name = name;
        Zone = zone;
        _week = week;
        _specialDays = new SpecialDayIndex(week, specialDays);
        _clock = ZoneClock.For(zone);
    }

    /// <summary>Name of the calendar.</summary>
    public string Name { get; }

    /// <summary>Zone of the calendar.</summary>
    public TimeZoneInfo Zone { get; }

    /// <summary>Open all day, every day, read in UTC: what a policy without a calendar means.</summary>
    public static BusinessCalendar AlwaysOpen { get; } = new(string.Empty, TimeZoneInfo.Utc, WeeklyHours.Always, Array.Empty<SpecialDays>());

    /// <summary>The first open instant at or after an instant; the end of an interval is not open.</summary>
    /// <exception cref="RuleViolationException">Never open within 400 days, or outside the years 1900 to 9999.</exception>
    public DateTime Start(DateTime instant)
    {
        var at = Ticks(instant);
        var line = TimelineOf(instant.Year, instant.Year + 2);
        var date = line.DateAt(at);
        var latest = date.AddDays(DaysSearched + 2);
        var work = line.WorkBefore(at);
        if (line.WorkBefore(latest.AddDays(1)) <= work)
            throw new RuleViolationException(CalendarFaults.NeverOpen, Name, DaysSearched);
        var start = line.InstantAfter(work, date.AddDays(-2), latest);
        return start - at <= DaysSearched * TimeSpan.TicksPerDay
            ? Instant(start)
            : throw new RuleViolationException(CalendarFaults.NeverOpen, Name, DaysSearched);
    }

    /// <summary>
    /// From the start of an instant, the earliest instant by which an amount of working time has passed. Ending exactly
    /// with an interval gives that interval's end; no work gives the start.
    /// </summary>
    /// <exception cref="RuleViolationException">Never open within 400 days, or outside the years 1900 to 9999.</exception>
    public DateTime Add(DateTime instant, TimeSpan work)
    {
        if (work < TimeSpan.Zero)
            throw new ArgumentOutOfRangeException(nameof(work), "Working time to add is not negative.");
        var start = Start(instant);
        return work == TimeSpan.Zero ? start : End(start, work.Ticks);
    }

    /// <summary>Working time from one instant to another; negative when the second is the earlier.</summary>
    /// <exception cref="RuleViolationException">Outside the years 1900 to 9999.</exception>
    public TimeSpan Between(DateTime from, DateTime to)
    {
        var first = Ticks(from);
        var last = Ticks(to);
        var line = TimelineOf(Math.Min(from.Year, to.Year), Math.Max(from.Year, to.Year));
        return new TimeSpan(line.WorkBefore(last) - line.WorkBefore(first));
    }

    /// <summary>End of the open interval an instant lies in or ends; of the next one when it lies in none.</summary>
    public DateTime EndOfHalfDay(DateTime instant) => Instant(IntervalAt(instant).End);

    /// <summary>End of the last open interval of the local date whose interval an instant lies in or ends.</summary>
    public DateTime EndOfWorkingDay(DateTime instant)
    {
        var date = IntervalAt(instant).Date;
        return Instant(TimelineOf(instant.Year, instant.Year + 2).Days.IntervalsOf(date).Last().End);
    }

    /// <summary>What the calendar does between two instants, as at most a given number of segments in order without gaps.</summary>
    /// <remarks>Short stretches show every interval; long ones only the holidays, with the work between them as one.</remarks>
    public IReadOnlyList<CalendarSegment> Explain(DateTime from, DateTime to, int maximum)
    {
        if (to <= from)
            return Array.Empty<CalendarSegment>();
        Ticks(from);
        Ticks(to);
        return new CalendarNarrative(this, TimelineOf(from.Year, to.Year), _week, _specialDays).Between(from, to, maximum);
    }

    private static long Ticks(DateTime instant)
    {
        if (instant.Kind == DateTimeKind.Local)
            throw new ArgumentException("Instants are UTC.", nameof(instant));
        return instant.Ticks >= Earliest.Ticks ? instant.Ticks : throw new RuleViolationException(CalendarFaults.DateRange);
    }

    private static DateTime Instant(long ticks) =>
        ticks <= DateTime.MaxValue.Ticks && ticks >= Earliest.Ticks
            ? new DateTime(ticks, DateTimeKind.Utc)
            : throw new RuleViolationException(CalendarFaults.DateRange);

    private DateTime End(DateTime start, long work)
    {
        // Working time is never more than real time, so what is left until the year 9999 ends bounds it.
        if (work > DateTime.MaxValue.Ticks - start.Ticks)
            throw new RuleViolationException(CalendarFaults.DateRange);
        // A guess from the weekly hours, doubled until it holds; a calendar may open by its exceptions only.
        var days = Math.Min(LastDate.DayNumber, (work / Math.Max(TimeSpan.TicksPerMinute, _week.TicksPerWeek) * 7) + 14);
        while (true)
        {
            var estimate = LocalDate.Of(start).DayNumber + days;
            var high = new LocalDate((int)Math.Min(LastDate.DayNumber + 1, estimate));
            var line = TimelineOf(start.Year, (int)Math.Min(9999, start.Year + 1 + (days / 365)));
            var target = line.WorkBefore(start.Ticks) + work;
            if (line.WorkBefore(high.AddDays(1)) >= target)
                return Instant(line.InstantBy(target, LocalDate.Of(start).AddDays(-2), high));
            if (estimate > LastDate.DayNumber)
                throw new RuleViolationException(CalendarFaults.DateRange);
            days *= 2;
        }
    }

    private WorkInterval IntervalAt(DateTime instant)
    {
        var at = Ticks(instant);
        var days = TimelineOf(instant.Year, instant.Year + 2);
        var date = days.DateAt(at);
        for (var day = -2; day <= 2; day++)
        {
            foreach (var interval in days.Days.IntervalsOf(date.AddDays(day)))
            {
                // In order, so an interval that ends here is met before one that begins here.
                if (interval.Holds(at))
                    return interval;
            }
        }

        return IntervalAt(Start(instant));
    }

    private WorkingTimeline TimelineOf(int firstYear, int lastYear)
    {
        lastYear = Math.Min(9999, lastYear);
        var line = _timeline;
        if (line != null && line.FirstYear <= firstYear && line.LastYear >= lastYear)
            return line;
        if (line != null)
        {
            firstYear = Math.Min(firstYear, line.FirstYear);
            lastYear = Math.Max(lastYear, line.LastYear);
        }

        line = new WorkingTimeline(_week, _specialDays, _clock, firstYear, Math.Min(9999, lastYear + YearsAhead));
        _timeline = line;
        return line;
    }
}
