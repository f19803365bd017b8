namespace Dynamics.Loyalty.Calendars.Domain;

/// <summary>Opening hours that repeat each week.</summary>
public sealed class WeeklyHours
{
    /// <summary>Open all day, every day.</summary>
    public static readonly WeeklyHours Always = new(Enumerable.Repeat(DaySchedule.AllDay, 7).ToArray());

    private readonly DaySchedule[] _days;
    private readonly long[] _ticksBeforeWeekday = new long[8];

    /// <summary>Makes hours of seven days, Monday first.</summary>
    public WeeklyHours(IReadOnlyList<DaySchedule> mondayFirst)
    {
        if (mondayFirst.Count != 7)
            throw new ArgumentException("A week has seven days.", nameof(mondayFirst));
        _days = mondayFirst.ToArray();
        for (var day = 0; day < 7; day++)
            _ticksBeforeWeekday[day + 1] = _ticksBeforeWeekday[day] + _days[day].WallTicks;
    }

    /// <summary>Open time of a whole week on the wall clock, in ticks.</summary>
    internal long TicksPerWeek => _ticksBeforeWeekday[7];

    /// <summary>The schedule of a weekday, 0 = Monday.</summary>
    public DaySchedule this[int weekday] => _days[weekday];

    /// <summary>Wall-clock open time from day 0 to the start of a date, in ticks: whole weeks by multiplication.</summary>
    internal long TicksBefore(LocalDate date) =>
        (WallClock.FloorDivide(date.DayNumber, 7) * TicksPerWeek) + _ticksBeforeWeekday[date.Weekday];
}
