using System.Text.RegularExpressions;
using System.Xml.Linq;
using Dynamics.Loyalty.SolutionTool.Tests.Trees;

namespace Dynamics.Loyalty.SolutionTool.Tests;

/// <summary>The guides name what a reader finds on the screen.</summary>
public sealed partial class GuideNameTests
{
    // The administrators' guide names what Microsoft's portals show, too.
    private static readonly string[] Guides = ["staff.md", "officers.md", "managers.md"];

    [Theory]
    [InlineData("en", 1033)]
    [InlineData("fr", 1036)]
    public void Guide_NamesInBold_AreWordsOfTheProduct(string language, int lcid)
    {
        var words = string.Join('\n', Texts(lcid).Concat(Labels(lcid)).Select(Plain));

        var named = Guides
            .SelectMany(page => Bold().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "guide", language, page))).Select(match => (Page: page, Name: match.Groups[1].Value)))
            .ToList();

        Assert.NotEmpty(named);
        Assert.DoesNotContain(named, it => !words.Contains(Plain(it.Name), StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> Texts(int lcid) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "WebResources", "strings"), $"*.{lcid}.resx")
            .SelectMany(file => XDocument.Load(file).Descendants("value"))
            .Select(value => value.Value);

    private static IEnumerable<string> Labels(int lcid) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "Solution", "src"), "*.xml", SearchOption.AllDirectories)
            .SelectMany(file => XDocument.Load(file).Descendants())
            .Where(label => (int?)label.Attribute("languagecode") == lcid || (int?)label.Attribute("LCID") == lcid)
            .SelectMany(label => new[] { (string?)label.Attribute("description"), (string?)label.Attribute("Title") })
            .OfType<string>();

    // Spaces that do not break, and either apostrophe, are one word to a reader.
    private static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ').Replace('’', '\'');

    [GeneratedRegex(@"\*\*(?<1>.+?)\*\*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bold();
}
