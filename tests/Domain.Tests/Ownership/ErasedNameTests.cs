using Dynamics.Loyalty.Ownership.Domain;

namespace Dynamics.Loyalty.Domain.Tests.Ownership;

public sealed class ErasedNameTests
{
    [Theory]
    [InlineData("Ann has room.", "N. N. has room.")]
    [InlineData("ANN, then (ann).", "N. N., then (N. N.).")]
    [InlineData("Anne and Joann stay.", "Anne and Joann stay.")]
    [InlineData("\"name\":\"Ann\"", "\"name\":\"N. N.\"")]
    [InlineData("", "")]
    public void Name_InAText_GoesAsAWholeWord(string text, string without) => Assert.Equal(without, ErasedName.Of("Ann")!.In(text));

    [Fact]
    public void Name_WithSignsOfAPattern_IsButItself()
    {
        Assert.Equal("N. N. and A. Bx.", ErasedName.Of("A. B.")!.In("A. B. and A. Bx."));
        Assert.Equal("a+b", ErasedName.Of(".*+")!.In("a+b"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("An")]
    [InlineData(" An ")]
    public void Name_TooShort_HasNoEraser(string? name) => Assert.Null(ErasedName.Of(name));

    [Fact]
    public void Name_OfThreeCharacters_HasOne_AndNoTextStaysNone()
    {
        Assert.Null(ErasedName.Of("Ann")!.In(null));
    }
}
