using System.Collections.Concurrent;
using Dynamics.Loyalty.Calendars.Domain;

namespace Dynamics.Loyalty.Domain.Tests.Calendars;

/// <summary>
/// The rules page read literally and slowly: every minute of two years is open or not, and minutes are counted one by
/// one. Knows nothing of weeks, sums or searches.
/// </summary>
internal sealed class ReferenceWalk
{
    public const int Minutes = 2 * 365 * 1440;

    public static readonly string[] Zones =
    {
        "Europe/Zurich", "America/Santiago", "Australia/Lord_Howe", "Europe/Volgograd", "Pacific/Apia", "America/St_Johns", "Etc/UTC",
    };

    private static readonly ConcurrentDictionary<string, int[]> WallMinutes = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, int[]> Changes = new(StringComparer.Ordinal);

    private readonly bool[] _open = new bool[Minutes];
    private readonly int[] _wall;
    private readonly DateTime _start;
    private readonly WeeklyHours _week;
    private readonly IReadOnlyList<SpecialDays> _special;
    private int _daysOpened;

    public ReferenceWalk(CalendarCase given)
    {
        _wall = WallOf(given.Zone);
        _start = WindowStart(given.Zone);
        _week = OpeningHoursParser.ParseWeek(given.Hours);
        _special = given.Special;
        _daysOpened = (given.RequestMinute / 1440) - 2;
    }

    public static DateTime WindowStart(string zone)
    {
        // Years in which the zone does something unusual.
        var year = zone switch
        {
            "Europe/Volgograd" => 2018,
            "Pacific/Apia" => 2011,
            "America/St_Johns" => 2010,
            _ => 2026,
        };
        return new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    }

    /// <summary>Minutes of the window at which the zone's offset changes; its middle when it never does.</summary>
    public static int[] ChangeMinutes(string zone) =>
        Changes.GetOrAdd(zone, id =>
        {
            var shown = WallOf(id);
            var changes = Enumerable.Range(1, Minutes - 1).Where(m => shown[m] != shown[m - 1] + 1).ToArray();
            return changes.Length == 0 ? new[] { Minutes / 2 } : changes;
        });

    public DateTime Add(DateTime instant, int work)
    {
        var minute = MinuteOf(instant);
        while (!IsOpen(minute))
            minute++;
        for (var done = 0; done < work; minute++)
            done += IsOpen(minute) ? 1 : 0;
        return _start.AddMinutes(minute);
    }

    public int Between(DateTime from, DateTime to)
    {
        var count = 0;
        for (var minute = MinuteOf(from); minute < MinuteOf(to); minute++)
            count += IsOpen(minute) ? 1 : 0;
        return count;
    }

    private bool IsOpen(int minute)
    {
        // Days are marked as the walk reaches them, two ahead because no clock is further than that from UTC.
        for (; _daysOpened < (minute / 1440) + 3; _daysOpened++)
            Open(_daysOpened * 1440, ScheduleOf(LocalDate.Of(_start).AddDays(_daysOpened)));
        return _open[minute];
    }

    private DaySchedule ScheduleOf(LocalDate date)
    {
        var run = _special
            .Where(s => s.From <= date && date <= s.To)
            .OrderBy(s => s.Scope)
            .ThenBy(s => s.To.DayNumber - s.From.DayNumber)
            .ThenBy(s => s.From.DayNumber)
            .ThenBy(s => s.Name, StringComparer.Ordinal)
            .FirstOrDefault();
        return run?.Schedule ?? _week[date.Weekday];
    }

    private static int[] WallOf(string zone) =>
        WallMinutes.GetOrAdd(zone, id =>
        {
            var info = TimeZones.Find(id);
            var first = WindowStart(id);
            return Enumerable.Range(0, Minutes).Select(m => m + (int)info.GetUtcOffset(first.AddMinutes(m)).TotalMinutes).ToArray();
        });

    private void Open(int midnight, DaySchedule schedule)
    {
        foreach (var interval in schedule.Intervals)
        {
            var from = FirstShowing(midnight + interval.StartMinute);
            var to = LastShowing(midnight + interval.EndMinute);
            for (var minute = from; minute < to; minute++)
                _open[minute] = true;
        }
    }

    private int FirstShowing(int wallMinute)
    {
        var minute = Math.Max(0, wallMinute - 1600);
        while (_wall[minute] < wallMinute)
            minute++;
        return minute;
    }

    private int LastShowing(int wallMinute)
    {
        var minute = Math.Min(Minutes - 1, wallMinute + 1600);
        while (_wall[minute] > wallMinute)
            minute--;
        return _wall[minute] == wallMinute ? minute : minute + 1;
    }

    private int MinuteOf(DateTime instant) => (int)(instant - _start).TotalMinutes;
}
