namespace Dynamics.Loyalty.Calendars.Domain;

/// <summary>
/// Working time as one growing number over a run of years: how much of it lies before a date or an instant, and at
/// which instant it reaches an amount. Every answer is a few multiplications and binary searches.
/// </summary>
internal sealed class WorkingTimeline
{
    private readonly WeeklyHours _week;
    private readonly SpecialDayIndex _specialDays;
    private readonly ClockChangeIndex _clockChanges;

    public WorkingTimeline(WeeklyHours week, SpecialDayIndex specialDays, ZoneClock clock, int firstYear, int lastYear)
    {
        _week = week;
        _specialDays = specialDays;
        FirstYear = firstYear;
        LastYear = lastYear;
        Days = new WorkingDays(week, specialDays, clock.Changes(firstYear, lastYear));
        _clockChanges = ClockChangeIndex.Build(Days, firstYear, lastYear);
    }

    public int FirstYear { get; }

    public int LastYear { get; }

    public WorkingDays Days { get; }

    public LocalDate DateAt(long utcTicks) => WallClock.DateOf(ZoneClock.WallAt(Days.Changes, utcTicks));

    /// <summary>Working ticks on all dates before a date, from an origin that is the same for one timeline only.</summary>
    public long WorkBefore(LocalDate date) =>
        _week.TicksBefore(date) + _specialDays.CorrectionBefore(date) + _clockChanges.CorrectionBefore(date);

    /// <summary>Working ticks before an instant, from the same origin.</summary>
    public long WorkBefore(long utcTicks)
    {
        var reach = ZoneClock.ChangesNear(Days.Changes, utcTicks) ? 2 : 0;
        var date = DateAt(utcTicks);
        var work = WorkBefore(date.AddDays(-reach));
        for (var day = -reach; day <= reach; day++)
        {
            foreach (var interval in Days.IntervalsOf(date.AddDays(day)))
                work += Math.Max(0, Math.Min(utcTicks, interval.End) - interval.Start);
        }

        return work;
    }

    /// <summary>The instant from which more than an amount of work is done, given dates that enclose it.</summary>
    public long InstantAfter(long work, LocalDate low, LocalDate high)
    {
        // Ticks are whole: more than an amount is done when one tick more is, and that tick begins where it must.
        return InstantBy(work + 1, low, high) - 1;
    }

    /// <summary>The earliest instant by which an amount of work is done, given dates that enclose it.</summary>
    public long InstantBy(long work, LocalDate low, LocalDate high)
    {
        var date = FirstDateReaching(work, low, high);
        var missing = work - WorkBefore(date);
        foreach (var interval in Days.IntervalsOf(date))
        {
            if (missing <= interval.Ticks)
                return interval.Start + missing;
            missing -= interval.Ticks;
        }

        throw new InvalidOperationException("The working time of a date is not the sum of its intervals: " + date);
    }

    private LocalDate FirstDateReaching(long work, LocalDate low, LocalDate high)
    {
        while (low < high)
        {
            var middle = new LocalDate((low.DayNumber + high.DayNumber) / 2);
            if (WorkBefore(middle.AddDays(1)) >= work)
                high = middle;
            else
                low = middle.AddDays(1);
        }

        return low;
    }
}
