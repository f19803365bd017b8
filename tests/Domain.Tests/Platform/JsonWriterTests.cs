using System.Text.Json;
using Dynamics.Loyalty.Platform.Domain;

namespace Dynamics.Loyalty.Domain.Tests.Platform;

public sealed class JsonWriterTests
{
    [Theory]
    [InlineData("plain")]
    [InlineData("quotes \" and \\ slashes / and <tags>")]
    [InlineData("line\nfeed\ttab\0zero")]
    [InlineData("é 日本 \u2028 \ud83d\ude00")]
    [InlineData("lone \ud83d surrogate")]
    public void Value_AnyText_IsValidJson(string text)
    {
        var json = new JsonWriter().BeginArray().Value(text).EndArray().ToString();

        using var document = JsonDocument.Parse(json);
        Assert.DoesNotContain('<', json);
        if (!text.Contains("lone", StringComparison.Ordinal))
            Assert.Equal(text, document.RootElement[0].GetString());
    }

    [Fact]
    public void Document_Nested_SeparatesWithCommas()
    {
        var json = new JsonWriter().BeginObject()
            .Name("a").BeginArray().Value(1L).Value(2.50m).Value(value: true).Value((string?)null).EndArray()
            .Name("b").BeginObject().EndObject()
            .Name("c").Raw("[]")
            .EndObject();

        Assert.Equal("{\"a\":[1,2.5,true,null],\"b\":{},\"c\":[]}", json.ToString());
    }

    [Fact]
    public void Value_Instant_IsWrittenInUtcWithZ()
    {
        var json = new JsonWriter().BeginArray().Value(new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc)).Day(new DateTime(2026, 1, 2)).EndArray();

        Assert.Equal("[\"2026-01-02T03:04:05Z\",\"2026-01-02\"]", json.ToString());
    }
}

