using Dynamics.Loyalty.Calendars.Domain;

namespace Dynamics.Loyalty.Benchmarks.Calendars;

/// <summary>What one would write first: go through the days one by one and take each interval's minutes until none are left.</summary>
internal sealed class DayByDayWalk(TimeZoneInfo zone, WeeklyHours week, IReadOnlyDictionary<LocalDate, DaySchedule> specialDays)
{
    public DateTime Add(DateTime instant, TimeSpan work)
    {
        var date = LocalDate.Of(TimeZoneInfo.ConvertTimeFromUtc(instant, zone));
        while (true)
        {
            var schedule = specialDays.TryGetValue(date, out var special) ? special : week[date.Weekday];
            foreach (var interval in schedule.Intervals)
            {
                var start = Utc(date, interval.StartMinute);
                var end = Utc(date, interval.EndMinute);
                var from = start > instant ? start : instant;
                if (end <= from)
                    continue;
                if (end - from >= work)
                    return from + work;
                work -= end - from;
            }

            date = date.AddDays(1);
        }
    }

    private DateTime Utc(LocalDate date, int minute) =>
        TimeZoneInfo.ConvertTimeToUtc(
            new DateTime((date.DayNumber * TimeSpan.TicksPerDay) + (minute * TimeSpan.TicksPerMinute), DateTimeKind.Unspecified), zone);
}
