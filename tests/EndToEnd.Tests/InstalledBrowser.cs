namespace Dynamics.Loyalty.EndToEnd.Tests;

/// <summary>The Chrome, Edge or Chromium of this machine.</summary>
internal static class InstalledBrowser
{
    private static readonly string[] UsualPaths =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/microsoft-edge",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>Where it is: CHROMIUM_PATH, or one of the usual places; null when there is none.</summary>
    public static string? PathOrNull =>
        Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } chosen ? chosen : UsualPaths.FirstOrDefault(File.Exists);

    /// <summary>Where it is.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static string Path =>
        PathOrNull ?? throw new InvalidOperationException("No Chrome, Edge or Chromium found. Install one, or name its path in CHROMIUM_PATH.");
}
