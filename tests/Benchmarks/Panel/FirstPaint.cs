using Microsoft.Playwright;

namespace Dynamics.Loyalty.Benchmarks.Panel;

/// <summary>Opens the panel in a browser of its own.</summary>
internal static class FirstPaint
{
    /// <summary>The paths that were asked for until the owner's card, which needs the answer, was drawn.</summary>
    public static async Task<IReadOnlyList<string>> MeasureAsync(string browserPath, Uri address)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = browserPath, Args = ["--no-sandbox"] });
        var page = await browser.NewPageAsync();
        var paths = new List<string>();
        page.Request += (_, request) => paths.Add(new Uri(request.Url).AbsolutePath);
        await page.GotoAsync(address.AbsoluteUri);
        await page.Locator(".card-owner").WaitForAsync();
        return paths;
    }
}
