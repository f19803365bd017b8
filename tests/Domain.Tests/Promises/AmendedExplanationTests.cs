using System.Text.Json;
using Dynamics.Loyalty.Promises.Domain;
using static Dynamics.Loyalty.Domain.Tests.Calendars.Calendar;

namespace Dynamics.Loyalty.Domain.Tests.Promises;

public sealed class AmendedExplanationTests
{
    private static readonly DateTime On = At("2026-11-24 08:00");
    private static readonly DateMove Later = new(At("2026-11-24 08:30"), At("2026-11-26 10:00"));
    private static readonly PromiseQuote Quote = PromiseQuote.For(Terms.Of(360, Terms.Fixed(180)), At("2026-11-23 09:00 +01:00"));

    private static string Fresh => new PromiseExplanation(Quote).ToJson();

    [Fact]
    public void WithPause_Document_MovesTheDatesAndNamesTheWait()
    {
        var pause = ExplanationSegment.Pause(Terms.Office, new Wait(At("2026-11-23 10:00 +01:00"), At("2026-11-23 11:00 +01:00"), "Mrs \"M\": number"));

        using var json = Parse(AmendedExplanation.WithPause(Fresh, pause, new PromiseDates(On, Later.From), Later.To));

        Assert.Equal("2026-11-24T08:00:00Z", json.RootElement.GetProperty("targetOn").GetString());
        Assert.Equal("2026-11-24T08:30:00Z", json.RootElement.GetProperty("promisedOn").GetString());
        Assert.Equal("2026-11-26T10:00:00Z", json.RootElement.GetProperty("customerOn").GetString());
        var last = json.RootElement.GetProperty("segments").EnumerateArray().Last();
        Assert.Equal(("pause", 60, "Mrs \"M\": number"), (last.GetProperty("kind").GetString(), last.GetProperty("minutes").GetInt32(), last.GetProperty("name").GetString()));
    }

    [Fact]
    public void WithChange_Twice_TellsBothInOrder()
    {
        var once = AmendedExplanation.WithChange(Fresh, DateChange.Revision(On, Later, isAgreed: true, "Part is late"));
        var twice = AmendedExplanation.WithChange(
            once, DateChange.Redating(On, new DateMove(Later.To, Later.To), new DateMove(On, Later.From), "\"],\"segments\":[ odd"));

        using var json = Parse(twice);

        Assert.Equal("2026-11-26T10:00:00Z", json.RootElement.GetProperty("customerOn").GetString());
        Assert.Equal(
            "[{\"kind\":\"revision\",\"on\":\"2026-11-24T08:00:00Z\",\"from\":\"2026-11-24T08:30:00Z\",\"to\":\"2026-11-26T10:00:00Z\",\"agreed\":true,\"reason\":\"Part is late\"},"
            + "{\"kind\":\"redating\",\"on\":\"2026-11-24T08:00:00Z\",\"from\":\"2026-11-26T10:00:00Z\",\"to\":\"2026-11-26T10:00:00Z\","
            + "\"targetFrom\":\"2026-11-24T08:00:00Z\",\"targetTo\":\"2026-11-24T08:30:00Z\",\"agreed\":false,\"reason\":\"\\\"],\\\"segments\\\":[ odd\"}]",
            json.RootElement.GetProperty("changes").GetRawText());
    }

    [Fact]
    public void Continuing_OlderDocument_KeepsItsChanges()
    {
        var older = AmendedExplanation.WithChange(Fresh, DateChange.Revision(On, Later, isAgreed: false, "Part is late"));

        using var json = Parse(AmendedExplanation.Continuing(Fresh, older));

        Assert.Equal("Part is late", Assert.Single(json.RootElement.GetProperty("changes").EnumerateArray()).GetProperty("reason").GetString());
        Assert.Equal(Fresh, AmendedExplanation.Continuing(Fresh, Fresh));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("{\"segments\":[]}")]
    [InlineData("Agreed on the phone")]
    public void Amend_TextOfAnotherHand_StaysAsItIs(string? text)
    {
        var pause = ExplanationSegment.Pause(Terms.Office, new Wait(On, On, "Customer"));

        Assert.Equal(text, AmendedExplanation.WithPause(text, pause, new PromiseDates(On, On), On));
        Assert.Equal(text, AmendedExplanation.WithChange(text, DateChange.Revision(On, Later, isAgreed: true, "Why")));
        Assert.Equal(Fresh, AmendedExplanation.Continuing(Fresh, text));
    }

    private static JsonDocument Parse(string? json) => JsonDocument.Parse(json!);
}
