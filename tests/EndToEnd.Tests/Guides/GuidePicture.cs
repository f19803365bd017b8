using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Dynamics.Loyalty.EndToEnd.Tests.Guides;

/// <summary>
/// One picture of the guides. What stands in it is kept as text beside it: when the product says something else, the test
/// fails until the picture is taken again, which <c>LOYALTY_TAKE_PICTURES=1</c> does. Pixels are not compared, since they
/// differ from browser to browser.
/// </summary>
internal static partial class GuidePicture
{
    private static readonly bool Takes = Environment.GetEnvironmentVariable("LOYALTY_TAKE_PICTURES") == "1";

    /// <summary>Takes the picture, or checks that the one in <c>docs/images</c> still shows what the product shows.</summary>
    /// <param name="page">The page, showing what the picture is of.</param>
    /// <param name="path">Path of the picture below <c>docs/images</c>, without extension.</param>
    /// <param name="part">The part of the page that the picture shows.</param>
    public static async Task ShowAsync(IPage page, string path, ILocator part)
    {
        var picture = Path.Combine(RepositoryRoot, "docs", "images", path + ".png");
        var record = Path.Combine(RepositoryRoot, "tests", "EndToEnd.Tests", "Guides", "Shown", path + ".txt");
        var shown = await TextAsync(page, part);
        if (Takes)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(record)!);
            await part.ScreenshotAsync(new LocatorScreenshotOptions { Path = picture, Animations = ScreenshotAnimations.Disabled, Caret = ScreenshotCaret.Hide });
            await File.WriteAllTextAsync(record, shown, TestContext.Current.CancellationToken);
        }

        Assert.True(File.Exists(picture) && File.Exists(record), $"The picture '{path}' has not been taken: {HowTo}");
        Assert.True(
            string.Equals(await File.ReadAllTextAsync(record, TestContext.Current.CancellationToken), shown, StringComparison.Ordinal),
            $"The picture '{path}' no longer shows what the product shows: look at the difference, then {HowTo}\n{shown}");
    }

    private const string HowTo = "run the tests of tests/EndToEnd.Tests with LOYALTY_TAKE_PICTURES=1.";

    private static string RepositoryRoot { get; } = FindRoot();

    /// <summary>The words in the picture, a line each, those of frames in it included.</summary>
    private static async Task<string> TextAsync(IPage page, ILocator part)
    {
        var texts = new List<string> { await part.InnerTextAsync() };
        foreach (var frame in page.Frames.Where(frame => frame != page.MainFrame))
        {
            if (await (await frame.FrameElementAsync()).IsVisibleAsync()) texts.Add(await frame.Locator("body").InnerTextAsync());
        }

        var lines = texts.SelectMany(text => text.Split('\n')).Select(line => Spaces().Replace(line, " ").Trim()).Where(line => line.Length > 0);
        return string.Join('\n', lines) + "\n";
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Dynamics.Loyalty.sln"))) folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        return folder.FullName;
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();
}
