using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Dynamics.Loyalty.EndToEnd.Tests;

/// <summary>The local Dataverse as its users start it: a process of its own, on a free port.</summary>
internal sealed partial class HostProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartsWithin = TimeSpan.FromMinutes(2);
    private readonly Process _process;

    private HostProcess(Process process, Uri address)
    {
        _process = process;
        Client = new HttpClient { BaseAddress = address };
    }

    /// <summary>Speaks to the host as the administrator.</summary>
    public HttpClient Client { get; }

    public Uri Address => Client.BaseAddress!;

    /// <summary>Starts and waits until it answers.</summary>
    /// <param name="database">A database file, or the name of the one in memory.</param>
    public static Task<HostProcess> StartAsync(string database = ":memory:") => StartAsync(["--database", database, "--no-demo"]);

    /// <summary>Starts with the demo's rows, as they are at an instant at which the clock stands still.</summary>
    public static Task<HostProcess> StartDemoAsync(DateTimeOffset now) =>
        StartAsync(["--database", ":memory:", "--now", now.ToString("O", CultureInfo.InvariantCulture)]);

    private static async Task<HostProcess> StartAsync(IReadOnlyList<string> options)
    {
        var path = typeof(HostProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => string.Equals(a.Key, "HostAssembly", StringComparison.Ordinal)).Value!;
        var start = new ProcessStartInfo("dotnet", [path, .. options, "--clock", "0", "--urls", "http://127.0.0.1:0"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = Process.Start(start)!;
        try
        {
            return new HostProcess(process, await AddressOfAsync(process));
        }
        catch
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>Sets the only clock of the host; what the pipeline, the steps and the panel call now.</summary>
    public async Task SetNowAsync(DateTimeOffset now)
    {
        using var response = await Client.PostAsJsonAsync("local/clock", new { now = now.UtcDateTime });
        response.EnsureSuccessStatusCode();
    }

    /// <summary>Runs the asynchronous steps that wait, and fails when one of them did.</summary>
    public async Task RunJobsAsync()
    {
        using var response = await Client.PostAsync("local/jobs/run", null);
        response.EnsureSuccessStatusCode();
        var answer = await response.Content.ReadFromJsonAsync<System.Text.Json.JsonElement>();
        if (answer.GetProperty("failed") is var failed && failed.GetArrayLength() > 0)
            throw new InvalidOperationException("Asynchronous steps failed: " + failed);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<Uri> AddressOfAsync(Process process)
    {
        using var limit = new CancellationTokenSource(StartsWithin);
        var said = new List<string>();
        while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            said.Add(line);
            if (AddressPattern().Match(line) is { Success: true } match) return new Uri(match.Value);
        }
        throw new InvalidOperationException("The host ended before it served: " + string.Join('\n', said) + await process.StandardError.ReadToEndAsync(limit.Token));
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AddressPattern();
}
