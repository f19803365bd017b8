using System.Net.Http.Json;
using Microsoft.Playwright;

namespace Dynamics.Loyalty.EndToEnd.Tests.Guides;

/// <summary>The demo on an afternoon that never passes: every run shows the same to the same person.</summary>
public sealed class GuideFixture : IAsyncLifetime
{
    /// <summary>A Tuesday, 16:00 in Geneva.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 24, 15, 0, 0, TimeSpan.Zero);

    private HostProcess? _host;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        _host = await HostProcess.StartDemoAsync(Now);
        // As on any morning: the night before, every account was evaluated.
        (await _host.Client.PostAsJsonAsync("api/data/v9.2/loy_EvaluateRange", new { })).EnsureSuccessStatusCode();
        await _host.RunJobsAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = InstalledBrowser.Path, Args = ["--no-sandbox", "--hide-scrollbars"] });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_host is not null) await _host.DisposeAsync();
    }

    /// <summary>The app as one of the demo's people sees it, in their window.</summary>
    internal async Task<ShellPage> OpenAsync(Language language, string fullName, int width, int height)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = _host!.Address.ToString(),
            TimezoneId = "Europe/Zurich",
            Locale = language == Language.French ? "fr-CH" : "en-GB",
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new ViewportSize { Width = width, Height = height },
        });
        await context.AddInitScriptAsync($"localStorage.setItem('local-language', '{(int)language}')");
        await context.AddCookiesAsync([new Cookie { Name = "local-caller", Value = (await IdAsync("systemuser", "fullname", fullName)).ToString(), Url = _host.Address.ToString() }]);
        var page = await context.NewPageAsync();
        await page.Clock.SetFixedTimeAsync(Now.UtcDateTime);
        return new ShellPage(page, _host);
    }

    /// <summary>The row of a table that has a name.</summary>
    internal async Task<Guid> IdAsync(string table, string column, string name)
    {
        var rows = (await new WebApi(_host!.Client).GetAsync($"{table}s?$select={table}id&$filter={column} eq '{name.Replace("'", "''", StringComparison.Ordinal)}'")).GetProperty("value");
        return Assert.Single(rows.EnumerateArray()).GetProperty($"{table}id").GetGuid();
    }
}
