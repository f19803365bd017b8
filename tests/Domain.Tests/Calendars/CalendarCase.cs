using System.Globalization;
using Dynamics.Loyalty.Calendars.Domain;
using FsCheck;
using FsCheck.Fluent;

namespace Dynamics.Loyalty.Domain.Tests.Calendars;

/// <summary>A generated calendar with a moment and an amount of work; printed as what one would type to repeat it.</summary>
public sealed record CalendarCase(string Zone, string Hours, IReadOnlyList<SpecialDays> Special, int RequestMinute, int WorkMinutes)
{
    public BusinessCalendar Build() =>
        new("Generated", TimeZones.Find(Zone), OpeningHoursParser.ParseWeek(Hours), Special);

    public DateTime Requested => ReferenceWalk.WindowStart(Zone).AddMinutes(RequestMinute);

    public TimeSpan Work => TimeSpan.FromMinutes(WorkMinutes);

    public override string ToString() =>
        $"{Zone} [{Hours}] from {Requested:o} add {WorkMinutes}, "
        + string.Join("; ", Special.Select(s => $"{s.From}..{s.To} {s.Schedule.Intervals.Count} intervals"));

    public static Arbitrary<CalendarCase> Arbitrary() =>
        (from zone in Gen.Elements(ReferenceWalk.Zones)
         from hours in WeekText()
         from special in SpecialRun(zone).ListOf(4)
         from request in Gen.OneOf(Gen.Choose(3 * 1440, ReferenceWalk.Minutes / 2), NearChange(zone))
         from work in Gen.OneOf(Gen.Choose(0, 600), Gen.Choose(0, 20_000))
         select new CalendarCase(zone, hours, special.ToList(), request, work)).ToArbitrary();

    private static Gen<int> NearChange(string zone) =>
        from change in Gen.Elements(ReferenceWalk.ChangeMinutes(zone))
        from offset in Gen.Choose(-1500, 1500)
        select Math.Clamp(change + offset, 3 * 1440, ReferenceWalk.Minutes / 2);

    private static Gen<string> WeekText() =>
        from weekdays in DayText()
        from saturday in Gen.OneOf(Gen.Constant(string.Empty), DayText())
        from sunday in DayText()
        select $"Mon-Fri {weekdays}" + (saturday.Length == 0 ? string.Empty : $"; Sat {saturday}") + $"; Sun {sunday}";

    private static Gen<string> DayText() =>
        Gen.OneOf(
            Gen.Elements("00:00-24:00", "08:00-12:00 13:00-17:30", "00:00-02:00 02:00-03:00", "01:00-02:30 20:00-24:00", "23:00-24:00"),
            from cuts in Gen.Choose(0, 96).Three()
            select Describe(new[] { cuts.Item1, cuts.Item2, cuts.Item3 }.Order().ToArray()));

    private static string Describe(int[] quarters) =>
        quarters[0] == quarters[1]
            ? "09:00-17:00"
            : Interval(quarters[0], quarters[1]) + (quarters[2] > quarters[1] && quarters[2] < 96 ? " " + Interval(quarters[2], 96) : string.Empty);

    private static string Interval(int from, int to) => Time(from) + "-" + Time(to);

    private static string Time(int quarter) => string.Create(CultureInfo.InvariantCulture, $"{quarter / 4:00}:{quarter % 4 * 15:00}");

    private static Gen<SpecialDays> SpecialRun(string zone) =>
        from day in Gen.Choose(0, ReferenceWalk.Minutes / 1440)
        from length in Gen.Choose(0, 6)
        from hours in Gen.OneOf(Gen.Constant(string.Empty), DayText())
        from scope in Gen.Elements(SpecialDayScope.OneVersion, SpecialDayScope.OneCalendar, SpecialDayScope.EveryCalendar)
        let first = LocalDate.Of(ReferenceWalk.WindowStart(zone)).AddDays(day)
        select new SpecialDays(
            "Special " + day,
            first,
            first.AddDays(length),
            hours.Length == 0 ? DaySchedule.Closed : OpeningHoursParser.ParseDay(hours),
            scope);
}
