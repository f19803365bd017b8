using FsCheck.Xunit;

namespace Dynamics.Loyalty.Domain.Tests.Calendars;

/// <summary>What holds for every calendar, zone, moment and amount of work.</summary>
public sealed class BusinessCalendarProperties
{
    private const string Seed = "(20261123,2027)";

    [Property(Replay = Seed, MaxTest = 300, Arbitrary = new[] { typeof(CalendarCase) })]
    public void Between_StartAndAdd_IsTheWorkAdded(CalendarCase given)
    {
        var calendar = given.Build();

        Assert.Equal(given.Work, calendar.Between(calendar.Start(given.Requested), calendar.Add(given.Requested, given.Work)));
    }

    [Property(Replay = Seed, MaxTest = 300, Arbitrary = new[] { typeof(CalendarCase) })]
    public void Add_AnyCase_AgreesWithCountingMinutes(CalendarCase given)
    {
        var reference = new ReferenceWalk(given);

        Assert.Equal(reference.Add(given.Requested, given.WorkMinutes), given.Build().Add(given.Requested, given.Work));
    }

    [Property(Replay = Seed, MaxTest = 300, Arbitrary = new[] { typeof(CalendarCase) })]
    public void Between_AnyCase_AgreesWithCountingMinutes(CalendarCase given)
    {
        var to = given.Requested.AddMinutes(given.WorkMinutes);

        var counted = new ReferenceWalk(given).Between(given.Requested, to);

        Assert.Equal(counted, given.Build().Between(given.Requested, to).TotalMinutes);
        Assert.Equal(-counted, given.Build().Between(to, given.Requested).TotalMinutes);
    }

    [Property(Replay = Seed, MaxTest = 300, Arbitrary = new[] { typeof(CalendarCase) })]
    public void Add_MoreWorkOrLaterRequest_IsNeverEarlier(CalendarCase given)
    {
        var calendar = given.Build();
        var end = calendar.Add(given.Requested, given.Work);

        Assert.True(calendar.Add(given.Requested, given.Work + TimeSpan.FromTicks(1)) > end);
        Assert.True(calendar.Add(given.Requested.AddSeconds(1), given.Work) >= end);
        Assert.True(calendar.Start(given.Requested) >= given.Requested);
    }

    [Property(Replay = Seed, MaxTest = 300, Arbitrary = new[] { typeof(CalendarCase) })]
    public void Add_InTwoParts_IsAddAtOnce(CalendarCase given)
    {
        var calendar = given.Build();
        var half = TimeSpan.FromTicks(given.Work.Ticks / 3);

        // Zero work is left out: adding it steps over a closed time that the sum may end before.
        if (half > TimeSpan.Zero)
            Assert.Equal(calendar.Add(given.Requested, given.Work), calendar.Add(calendar.Add(given.Requested, half), given.Work - half));
    }

    [Property(Replay = Seed, MaxTest = 300, Arbitrary = new[] { typeof(CalendarCase) })]
    public void EndOfHalfDayAndWorkingDay_OfAnEnd_AreNeverEarlier(CalendarCase given)
    {
        var calendar = given.Build();
        var end = calendar.Add(given.Requested, given.Work);

        Assert.True(calendar.EndOfHalfDay(end) >= end);
        Assert.True(calendar.EndOfWorkingDay(end) >= calendar.EndOfHalfDay(end));
        Assert.Equal(calendar.EndOfHalfDay(end), calendar.EndOfHalfDay(calendar.EndOfHalfDay(end)));
        Assert.Equal(calendar.EndOfWorkingDay(end), calendar.EndOfWorkingDay(calendar.EndOfWorkingDay(end)));
    }

    [Property(Replay = Seed, MaxTest = 300, Arbitrary = new[] { typeof(CalendarCase) })]
    public void Explain_AnyCase_TilesTheTimeAndItsWork(CalendarCase given)
    {
        var calendar = given.Build();
        var end = calendar.Add(given.Requested, given.Work);

        foreach (var maximum in new[] { 60, 11 })
        {
            var segments = calendar.Explain(given.Requested, end, maximum);

            Assert.True(segments.Count <= maximum);
            Assert.Equal(given.Work, segments.Aggregate(TimeSpan.Zero, (sum, s) => sum + s.Work));
            Assert.All(segments, s => Assert.Equal(calendar.Between(s.From, s.To), s.Work));
            Assert.All(segments.Zip(segments.Skip(1)), pair => Assert.Equal(pair.First.To, pair.Second.From));
            if (segments.Count > 0)
                Assert.Equal((given.Requested, end), (segments[0].From, segments[^1].To));
        }
    }
}
