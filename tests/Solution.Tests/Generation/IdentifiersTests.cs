using Dynamics.Loyalty.SolutionTool.Generation;

namespace Dynamics.Loyalty.SolutionTool.Tests.Generation;

public sealed class IdentifiersTests
{
    [Theory]
    [InlineData("loy_PromisePolicy", "PromisePolicy")]
    [InlineData("LOY_PromisePolicy", "PromisePolicy")]
    [InlineData("statecode", "StateCode")]
    [InlineData("statuscode", "StatusCode")]
    [InlineData("Address1_City", "Address1_City")]
    [InlineData("name", "Name")]
    [InlineData("loyalty", "Loyalty")]
    public void FromSchemaName_DropsThePrefix(string schemaName, string expected) =>
        Assert.Equal(expected, Identifiers.FromSchemaName(schemaName, "loy"));

    [Theory]
    [InlineData("Key account", "KeyAccount")]
    [InlineData("Hand-over", "HandOver")]
    [InlineData("No eligible officer", "NoEligibleOfficer")]
    [InlineData("10 to 20", "_10To20")]
    [InlineData("Qualité & coût", "QualitéCoût")]
    public void FromLabel_IsPascalCase(string label, string expected) =>
        Assert.Equal(expected, Identifiers.FromLabel(label));

    [Theory]
    [InlineData("loy_promisestatus", "Promise status", "PromiseStatus")]
    [InlineData("loy_promisestatus", "State of a promise", "Promisestatus")]
    [InlineData("loy_segment", "", "Segment")]
    public void OfChoice_TakesTheCaseOfALabelWithTheSameLetters(string name, string label, string expected) =>
        Assert.Equal(expected, Identifiers.OfChoice(name, label, "loy"));
}
