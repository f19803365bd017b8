using Microsoft.Playwright;

namespace Dynamics.Loyalty.EndToEnd.Tests;

/// <summary>One host and one browser for all tests; each test opens its own session in it.</summary>
public sealed class ShellFixture : IAsyncLifetime
{
    private static readonly string[] Browsers =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/microsoft-edge",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    private HostProcess? _host;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    internal HostProcess Host => _host!;

    internal WebApi Api => new(Host.Client);

    public async ValueTask InitializeAsync()
    {
        _host = await HostProcess.StartAsync();
        await _host.SetNowAsync(Setup.Start);
        await Setup.CreateAsync(Api);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = BrowserPath(), Args = ["--no-sandbox"] });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_host is not null) await _host.DisposeAsync();
    }

    /// <summary>A fresh session in the shell: own cookies, Zurich time, the given language.</summary>
    internal async Task<ShellPage> OpenAsync(Language language = Language.English, int width = 1280)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Host.Address.ToString(),
            TimezoneId = "Europe/Zurich",
            Locale = language == Language.French ? "fr-FR" : "en-US",
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
        });
        await context.AddInitScriptAsync($"localStorage.setItem('local-language', '{(int)language}')");
        return new ShellPage(await context.NewPageAsync(), Host);
    }

    private static string BrowserPath() =>
        Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } chosen
            ? chosen
            : Browsers.FirstOrDefault(File.Exists)
              ?? throw new InvalidOperationException("No Chrome, Edge or Chromium found. Install one, or name its path in CHROMIUM_PATH.");
}
