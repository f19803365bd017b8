using System.Text.Json.Nodes;
using Dynamics.Loyalty.Calendars.Domain;

namespace Dynamics.Loyalty.Benchmarks.Calendars;

/// <summary>Adding working time on a calendar with holidays and clock changes, against walking day by day.</summary>
internal sealed class CalendarSection : BenchmarkSection
{
    private const int MinutesPerDay = 480;
    private const int HolidaysPerYear = 10;
    private static readonly int[] Distances = [1, 25, 250, 2500];
    private static readonly DateTime Request = new(2026, 1, 5, 7, 30, 0, DateTimeKind.Utc);

    private readonly TimeZoneInfo _zone = TimeZones.Find("Europe/Zurich");
    private readonly WeeklyHours _week = OpeningHoursParser.ParseWeek("Mon-Fri 08:00-12:00 13:00-17:00");
    private readonly SpecialDays[] _holidays = Holidays();

    /// <inheritdoc/>
    public override string Name => "calendar";

    /// <inheritdoc/>
    public override JsonNode Measure()
    {
        var rows = Distances.Select(MeasureDistance).ToArray();
        double Of(int index, string name) => rows[index][name]!.GetValue<double>();
        return new JsonObject
        {
            ["what"] = "add working days, Mon-Fri 08:00-12:00 13:00-17:00, Europe/Zurich, 10 holidays a year",
            ["unit"] = "nanoseconds per add",
            ["distances"] = new JsonArray([.. rows]),
            ["timesFasterAt250"] = Math.Round(Of(2, "walk") / Of(2, "add"), 1),
            ["addAt2500OverAddAt1"] = Math.Round(Of(3, "add") / Of(0, "add"), 2),
        };
    }

    private static SpecialDays[] Holidays() =>
        [.. from year in Enumerable.Range(2026, 12)
            from day in Enumerable.Range(0, HolidaysPerYear)
            let date = LocalDate.Of(year, 1, 1).AddDays(day * 36)
            select new SpecialDays("Holiday", date, date, DaySchedule.Closed, SpecialDayScope.EveryCalendar)];

    private JsonObject MeasureDistance(int days)
    {
        var work = TimeSpan.FromMinutes(days * MinutesPerDay);
        var calendar = Calendar();
        var walk = new DayByDayWalk(_zone, _week, _holidays.ToDictionary(h => h.From, h => h.Schedule));
        if (calendar.Add(Request, work) != walk.Add(Request, work))
            throw new InvalidOperationException("The calendar and the walk disagree over " + days + " days.");
        return new JsonObject
        {
            ["workingDays"] = days,
            ["add"] = Math.Round(Timing.Nanoseconds(() => calendar.Add(Request, work))),
            ["addOnANewCalendar"] = Math.Round(Timing.Nanoseconds(() => Calendar().Add(Request, work))),
            ["walk"] = Math.Round(Timing.Nanoseconds(() => walk.Add(Request, work))),
        };
    }

    private BusinessCalendar Calendar() => new("Benchmark", _zone, _week, _holidays);
}
