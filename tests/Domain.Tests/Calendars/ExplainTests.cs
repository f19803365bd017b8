using Dynamics.Loyalty.Calendars.Domain;
using static Dynamics.Loyalty.Domain.Tests.Calendars.Calendar;

namespace Dynamics.Loyalty.Domain.Tests.Calendars;

public sealed class ExplainTests
{
    [Fact]
    public void Explain_ShortStretch_ShowsIntervalsBreaksAndHolidaysByName()
    {
        var calendar = Of(OfficeHours, "Europe/Zurich", Special("Christmas", "2026-12-25", "2026-12-26", shared: true));

        var segments = calendar.Explain(At("2026-12-24 10:00 +01:00"), At("2026-12-28 09:00 +01:00"), 60);

        // Saturday 26 is closed anyway, so the holiday takes nothing from it.
        Assert.Equal(
            new[]
            {
                "Open 2026-12-24 09:00 120 ",
                "Closed 2026-12-24 11:00 0 ",
                "Open 2026-12-24 12:00 270 ",
                "Closed 2026-12-24 16:30 0 ",
                "Holiday 2026-12-24 23:00 0 Christmas",
                "Closed 2026-12-25 23:00 0 ",
                "Open 2026-12-28 07:00 60 ",
            },
            segments.Select(Describe),
            StringComparer.Ordinal);
    }

    [Fact]
    public void Explain_ShortDay_NamesItsOpenTimeOnly()
    {
        var calendar = Of("Mon-Sun 08:00-16:00", "Etc/UTC", Special("Eve", "2026-12-24", "2026-12-24", "08:00-11:00"));

        var segments = calendar.Explain(At("2026-12-24 06:00"), At("2026-12-25 09:00"), 60);

        Assert.Equal(
            new[]
            {
                "Closed 2026-12-24 06:00 0 ",
                "Open 2026-12-24 08:00 180 Eve",
                "Closed 2026-12-24 11:00 0 ",
                "Open 2026-12-25 08:00 60 ",
            },
            segments.Select(Describe),
            StringComparer.Ordinal);
    }

    [Fact]
    public void Explain_LongStretch_MergesAllButHolidays()
    {
        var calendar = Of("Mon-Sun 08:00-16:00", "Etc/UTC", Special("Stocktaking", "2026-03-02", "2026-03-03"));

        var segments = calendar.Explain(At("2026-01-01"), At("2027-01-01"), 20);

        Assert.Equal(
            new[]
            {
                "Open 2026-01-01 00:00 28800 ",
                "Holiday 2026-03-02 00:00 0 Stocktaking",
                "Open 2026-03-04 00:00 145440 ",
            },
            segments.Select(Describe),
            StringComparer.Ordinal);
    }

    [Fact]
    public void Explain_LongStretch_LeavesOutSpecialDaysThatChangeNothing()
    {
        var calendar = Of("Mon-Sun 08:00-16:00", "Etc/UTC", Special("As usual", "2026-03-02", "2026-03-20", "08:00-16:00"));

        Assert.Single(calendar.Explain(At("2026-01-01"), At("2027-01-01"), 20));
    }

    [Fact]
    public void Explain_MoreHolidaysThanRoom_KeepsTheFirstAndMergesTheRest()
    {
        var calendar = Of("Mon-Sun 08:00-16:00", "Etc/UTC", Enumerable.Range(1, 12).Select(m => Special($"Closed {m}", $"2026-{m:00}-10", $"2026-{m:00}-10")).ToArray());

        var segments = calendar.Explain(At("2026-01-01"), At("2027-01-01"), 9);

        Assert.Equal(9, segments.Count);
        Assert.Equal("Open 2026-04-11 00:00 123360 ", Describe(segments[^1]));
    }

    [Fact]
    public void Explain_EmptyStretch_IsEmpty() =>
        Assert.Empty(BusinessCalendar.AlwaysOpen.Explain(At("2026-01-01"), At("2026-01-01"), 10));

    private static string Describe(CalendarSegment segment) =>
        FormattableString.Invariant($"{segment.Kind} {segment.From:yyyy-MM-dd HH:mm} {segment.Work.TotalMinutes} {segment.Name}");
}
