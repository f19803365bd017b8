using Microsoft.Playwright;

namespace Dynamics.Loyalty.EndToEnd.Tests.Pages;

/// <summary>The pages of the site map that read when they open, alone in the browser.</summary>
internal static class SitePage
{
    public static readonly string[] Reading = ["portfolio", "margins", "redating", "levels", "team"];
    public static readonly string[] All = [.. Reading, "backtest"];

    /// <summary>What stands there once it is read: content, or what to do first.</summary>
    public static ILocator Content(IPage page) => page.Locator("main[aria-busy=false] :is(.card, .message:not([role=alert]))").First;

    public static Task GoAsync(IPage page, string name, Language language) => page.GotoAsync($"/WebResources/loy_/{name}/{name}.html?userlcid={(int)language}");

    /// <summary>No violation, nothing wider than the window, the language told.</summary>
    public static async Task AssertSoundAsync(ShellPage shell, string where, Language language)
    {
        await shell.AssertAccessibleAsync(where);
        Assert.True(await shell.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0, where + " is too wide");
        Assert.Equal(language == Language.French ? "fr" : "en", await shell.Page.Locator("html").GetAttributeAsync("lang"));
    }
}
