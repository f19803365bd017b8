namespace Dynamics.Loyalty.AllTests;

/// <summary>The browser of the end-to-end tests: an installed one, or Debian's package where we may install it.</summary>
internal static class Chromium
{
    private static readonly string[] Candidates =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/microsoft-edge",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>The path of a browser, installing Chromium as root on Debian when there is none; null when that fails.</summary>
    public static string? FindOrInstall()
    {
        if (Find() is { } installed)
            return installed;
        if (!OperatingSystem.IsLinux())
            return null;
        Console.WriteLine("Installing Chromium for the end-to-end tests (first time only) ...");
        return Shell.Run("/", "apt-get", "-qq", "update") == 0 && Shell.Run("/", "apt-get", "-qq", "-y", "install", "chromium", "fonts-liberation") == 0
            ? Find()
            : null;
    }

    private static string? Find() =>
        Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } chosen ? chosen : Candidates.FirstOrDefault(File.Exists);
}
