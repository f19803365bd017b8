using Microsoft.Playwright;

namespace Dynamics.Loyalty.EndToEnd.Tests;

/// <summary>One host and one browser for all tests; each test opens its own session in it.</summary>
public class ShellFixture : IAsyncLifetime
{
    private HostProcess? _host;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    internal HostProcess Host => _host!;

    internal WebApi Api => new(Host.Client);

    public async ValueTask InitializeAsync()
    {
        _host = await HostProcess.StartAsync();
        await _host.SetNowAsync(Setup.Start);
        await FillAsync();
        _playwright = await Playwright.CreateAsync();
        // As patient as the actions of a page: a busy machine must not look like a broken product.
        Assertions.SetDefaultExpectTimeout(15_000);
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = InstalledBrowser.Path, Args = ["--no-sandbox"] });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_host is not null) await _host.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>The rows that the tests start from.</summary>
    protected virtual Task FillAsync() => Setup.CreateAsync(Api);

    /// <summary>A fresh session in the shell: own cookies, Zurich time, the given language.</summary>
    /// <param name="language">Of the shell; a page opened alone takes it from its address.</param>
    /// <param name="width">CSS pixels.</param>
    /// <param name="change">What else the reader's browser is set to.</param>
    internal async Task<ShellPage> OpenAsync(Language language = Language.English, int width = 1280, Action<BrowserNewContextOptions>? change = null)
    {
        var options = new BrowserNewContextOptions
        {
            BaseURL = Host.Address.ToString(),
            TimezoneId = "Europe/Zurich",
            Locale = language == Language.French ? "fr-FR" : "en-US",
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
        };
        change?.Invoke(options);
        var context = await _browser!.NewContextAsync(options);
        await context.AddInitScriptAsync($"localStorage.setItem('local-language', '{(int)language}')");
        return new ShellPage(await context.NewPageAsync(), Host);
    }
}
