using System.Text.RegularExpressions;
using Dynamics.Loyalty.SolutionTool.Tests.Trees;

namespace Dynamics.Loyalty.SolutionTool.Tests;

public sealed partial class LinkTests
{
    private static readonly string[] Skipped = ["node_modules", "bin", "obj", ".git", "artifacts", "dist"];

    [Fact]
    public void Links_OfEveryPage_LeadSomewhere()
    {
        var pages = Pages(Repository.Root).ToList();

        Assert.True(pages.Count > 20);
        Assert.Empty(pages.SelectMany(Broken));
    }

    [Theory]
    [InlineData("[a](missing.md)", "missing.md")]
    [InlineData("![a](missing.png)", "missing.png")]
    [InlineData("[a](#missing)", "#missing")]
    [InlineData("[a](other.md#missing)", "other.md#missing")]
    public void BrokenLink_IsFound(string text, string target)
    {
        using var folder = new TemporaryFolder();
        folder.Write("other.md", "# Other\n");
        folder.Write("page.md", $"# Page\n\n[ok](other.md#other) [here](#page) `[code](nowhere.md)` {text}\n");

        Assert.Equal([target], Broken(Path.Combine(folder.Path, "page.md")).Select(found => found.Split(' ')[^1]));
    }

    private static IEnumerable<string> Pages(string folder) =>
        Directory.EnumerateFiles(folder, "*.md").Concat(
            Directory.EnumerateDirectories(folder).Where(child => !Skipped.Contains(Path.GetFileName(child), StringComparer.Ordinal)).SelectMany(Pages));

    private static IEnumerable<string> Broken(string page) =>
        from Match link in Link().Matches(Code().Replace(File.ReadAllText(page), ""))
        let target = link.Groups[1].Value
        where !target.Contains(':', StringComparison.Ordinal) && !Leads(page, target)
        select $"{page}: {target}";

    private static bool Leads(string page, string target)
    {
        var parts = target.Split('#', 2);
        var path = parts[0].Length == 0 ? page : Path.Combine(Path.GetDirectoryName(page)!, Uri.UnescapeDataString(parts[0]));
        return (File.Exists(path) || Directory.Exists(path)) && (parts.Length == 1 || Anchors(path).Contains(parts[1], StringComparer.Ordinal));
    }

    // As GitHub makes them: lower case, letters, digits, dashes and underscores, blanks as dashes.
    private static IEnumerable<string> Anchors(string page) =>
        from Match head in Head().Matches(File.ReadAllText(page))
        select NoAnchor().Replace(head.Groups[1].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"\]\((?<1>[^)\s]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex("```.*?```|`[^`\n]*`", RegexOptions.Singleline, 1000)]
    private static partial Regex Code();

    [GeneratedRegex("^#{1,6} (?<1>.*)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Head();

    [GeneratedRegex(@"[^\w\- ]", RegexOptions.None, 1000)]
    private static partial Regex NoAnchor();
}
