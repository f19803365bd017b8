using System.Text.RegularExpressions;
using System.Xml.Linq;
using Dynamics.Loyalty.SolutionTool.Tests.Trees;

namespace Dynamics.Loyalty.SolutionTool.Tests;

/// <summary>French puts a space before high punctuation and inside quotation marks, at which no line breaks.</summary>
public sealed partial class FrenchTypographyTests
{
    private const int French = 1036;

    [Fact]
    public void Texts_InFrench_NeverBreakBeforeHighPunctuation()
    {
        var texts = Resources("WebResources/strings", $"*.{French}.resx")
            .Concat(Resources("Plugins/Platform", "*.fr.resx"))
            .Concat(Labels("Solution/src"))
            .Concat(Labels("Solution/CustomerService/src"))
            .ToList();

        Assert.True(texts.Count > 1_000);
        Assert.DoesNotContain(texts, text => Breaks().IsMatch(text.Value));
    }

    [Theory]
    [InlineData("Ceci : cela", true)]
    [InlineData("Ceci\u00A0: cela", false)]
    [InlineData("Ceci ; cela", true)]
    [InlineData("Quoi ?", true)]
    [InlineData("« Oui\u00A0»", true)]
    [InlineData("«\u00A0Oui\u00A0»", false)]
    [InlineData("à 08:00", false)]
    public void Break_BeforeHighPunctuation_IsFound(string text, bool isFound) => Assert.Equal(isFound, Breaks().IsMatch(text));

    private static IEnumerable<(string File, string Value)> Resources(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), pattern)
            .SelectMany(file => XDocument.Load(file).Descendants("value").Select(value => (Path.GetFileName(file), value.Value)));

    private static IEnumerable<(string File, string Value)> Labels(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.xml", SearchOption.AllDirectories)
            .SelectMany(file => XDocument.Load(file).Descendants()
                .Where(label => (int?)label.Attribute("languagecode") == French || (int?)label.Attribute("LCID") == French)
                .SelectMany(label => new[] { (string?)label.Attribute("description"), (string?)label.Attribute("Title"), (string?)label.Attribute("Description") })
                .OfType<string>()
                .Select(text => (Path.GetFileName(file), text)));

    [GeneratedRegex("\\S [;:!?»]|« ", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Breaks();
}
