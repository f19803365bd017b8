using System.Text.Json;
using Dynamics.Loyalty.Promises.Domain;
using static Dynamics.Loyalty.Domain.Tests.Calendars.Calendar;

namespace Dynamics.Loyalty.Domain.Tests.Promises;

public sealed class PromiseExplanationTests
{
    [Fact]
    public void Segments_LeadMarginAndRounding_FollowEachOtherByName()
    {
        var calendar = Of(OfficeHours, "Europe/Zurich", Special("Inventory", "2026-11-24", "2026-11-24"));
        var terms = Terms.Of(360, Terms.Fixed(180), RoundingRule.EndOfHalfDay, calendar);

        var segments = new PromiseExplanation(PromiseQuote.For(terms, At("2026-11-23 07:00 +01:00"))).Segments;

        Assert.Equal(
            string.Join("\n", new[]
            {
                "closed 06:00-07:00 0 ",
                "open 07:00-11:00 240 ",
                "closed 11:00-12:00 0 ",
                "open 12:00-14:00 120 ",
                "margin 14:00-16:30 150 ",
                "closed 16:30-23:00 0 ",
                "holiday 23:00-23:00 0 Inventory",
                "closed 23:00-07:00 0 ",
                "margin 07:00-07:30 30 ",
                "rounding 07:30-11:00 210 ",
            }),
            string.Join("\n", segments.Select(s => FormattableString.Invariant($"{s.Kind} {s.From:HH:mm}-{s.To:HH:mm} {s.Minutes} {s.Name}"))));
    }

    [Fact]
    public void Json_Quote_HoldsCodesAndNumbers()
    {
        var terms = Terms.Of(360, Terms.Percent(50, 200, 400), RoundingRule.EndOfWorkingDay);

        using var json = JsonDocument.Parse(new PromiseExplanation(PromiseQuote.For(terms, At("2026-11-23 09:00 +01:00"))).ToJson());

        var root = json.RootElement;
        Assert.Equal(1, root.GetProperty("version").GetInt32());
        Assert.Equal("Test policy", root.GetProperty("policy").GetString());
        Assert.Equal("Europe/Zurich", root.GetProperty("timeZone").GetString());
        Assert.Equal("2026-11-23T15:00:00Z", root.GetProperty("targetOn").GetString());
        Assert.Equal("2026-11-24T16:30:00Z", root.GetProperty("promisedOn").GetString());
        Assert.Equal("workingDay", root.GetProperty("rounding").GetString());
        Assert.Equal(
            "{\"mode\":\"percent\",\"minutes\":200,\"percent\":50,\"clamped\":\"min\",\"scope\":null,\"sample\":null,\"quantile\":null,\"keptRate\":null}",
            root.GetProperty("margin").GetRawText());
        Assert.Equal(360, MinutesOf(root, "open"));
        Assert.Equal(200, MinutesOf(root, "margin"));
    }

    [Fact]
    public void Json_CalendarWithAWindowsZone_NamesItAsBrowsersDo()
    {
        var terms = Terms.Of(60, Terms.Fixed(0), calendar: Of(OfficeHours, "W. Europe Standard Time"));

        using var json = JsonDocument.Parse(new PromiseExplanation(PromiseQuote.For(terms, At("2026-11-23 09:00 +01:00"))).ToJson());

        Assert.Equal("Europe/Berlin", json.RootElement.GetProperty("timeZone").GetString());
    }

    [Theory]
    [InlineData(RoundingRule.None, "none")]
    [InlineData(RoundingRule.EndOfHalfDay, "halfDay")]
    [InlineData(RoundingRule.EndOfWorkingDay, "workingDay")]
    public void Json_LearnedMargin_SaysWhatItRestsOn(RoundingRule rounding, string code)
    {
        var learned = LearnedMargin.From("kind", Enumerable.Repeat(TimeSpan.FromMinutes(500), 25), 92.5m);
        var terms = Terms.Of(360, new MarginPolicy(MarginKind.Learned, 30, null, null, 100), rounding);

        using var json = JsonDocument.Parse(new PromiseExplanation(PromiseQuote.For(terms, At("2026-11-23 09:00 +01:00"), learned)).ToJson());

        Assert.Equal(
            "{\"mode\":\"learned\",\"minutes\":100,\"percent\":null,\"clamped\":\"max\",\"scope\":\"kind\",\"sample\":25,\"quantile\":500,\"keptRate\":92.5}",
            json.RootElement.GetProperty("margin").GetRawText());
        Assert.Equal(code, json.RootElement.GetProperty("rounding").GetString());
    }

    [Fact]
    public void Json_PolicyWithoutCalendar_HasNoCalendarName()
    {
        var terms = new PromiseTerms("Hotline", 60, Terms.Fixed(0), RoundingRule.None, null);

        using var json = JsonDocument.Parse(new PromiseExplanation(PromiseQuote.For(terms, At("2026-11-23 09:00"))).ToJson());

        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("calendar").ValueKind);
        Assert.Equal("fixed", json.RootElement.GetProperty("margin").GetProperty("mode").GetString());
    }

    [Fact]
    public void Json_LongPromise_StaysShort()
    {
        var terms = Terms.Of(1_000_000, Terms.Fixed(500_000), RoundingRule.EndOfWorkingDay);

        using var json = JsonDocument.Parse(new PromiseExplanation(PromiseQuote.For(terms, At("2026-11-23 09:00:30 +01:00"))).ToJson());

        Assert.InRange(json.RootElement.GetProperty("segments").GetArrayLength(), 1, 60);
        Assert.Equal(1_000_000, MinutesOf(json.RootElement, "open"));
        Assert.Equal(500_000, MinutesOf(json.RootElement, "margin"));
    }

    private static long MinutesOf(JsonElement root, string kind) =>
        root.GetProperty("segments").EnumerateArray()
            .Where(s => string.Equals(s.GetProperty("kind").GetString(), kind, StringComparison.Ordinal))
            .Sum(s => s.GetProperty("minutes").GetInt64());
}
