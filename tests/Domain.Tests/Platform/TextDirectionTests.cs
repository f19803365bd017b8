using Dynamics.Loyalty.Platform.Domain;

namespace Dynamics.Loyalty.Domain.Tests.Platform;

/// <summary>Names of another direction in the middle of a sentence.</summary>
public sealed class TextDirectionTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Hôtel Bellevue 😀")]
    [InlineData("\u058F")]
    [InlineData("\u0900")]
    public void Isolate_TextOfOurDirection_StaysAsItIs(string text) => Assert.Equal(text, TextDirection.Isolate(text));

    [Theory]
    [InlineData("\u0590")]
    [InlineData("\u08FF")]
    [InlineData("\u202Aa")]
    [InlineData("\u202Ea")]
    [InlineData("مصنع")]
    public void Isolate_TextOfAnotherDirection_StandsInAnIsolate(string text) => Assert.Equal("\u2068" + text + "\u2069", TextDirection.Isolate(text));

    [Theory]
    [InlineData("a\u2069b", "ab")]
    [InlineData("\u2066a\u2069\u2069b", "\u2066a\u2069b")]
    [InlineData("\u2067a", "\u2067a\u2069")]
    [InlineData("\u2068\u2066a\u2069", "\u2068\u2066a\u2069\u2069")]
    public void Isolate_IsolatesOfItsOwn_AreClosedInside(string text, string inside) => Assert.Equal("\u2068" + inside + "\u2069", TextDirection.Isolate(text));

    [Fact]
    public void Isolate_Twice_ChangesNothingButTheDepth() => Assert.Equal("\u2068\u2068م\u2069\u2069", TextDirection.Isolate(TextDirection.Isolate("م")));
}
