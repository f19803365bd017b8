using System.Text.Json;
using Microsoft.Playwright;

namespace Dynamics.Loyalty.Benchmarks.Panel;

/// <summary>Visits pages in one browser, each time as somebody who was never there, on a processor four times slower.</summary>
/// <param name="browser">Closed by its owner.</param>
internal sealed class ColdVisits(IBrowser browser)
{
    private const int Slowdown = 4;

    private const string WatchLongTasks =
        "window.longTasks = []; new PerformanceObserver(list => window.longTasks.push(...list.getEntries().map(task => [task.startTime, task.duration]))).observe({ type: 'longtask', buffered: true });";

    /// <summary>Idle after two frames: what the page had to do is done and painted.</summary>
    private const string Settle =
        "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => { const shown = performance.now(); requestIdleCallback(() => setTimeout(() => done(shown))); })))";

    private const string Measure =
        """
        shown => {
          const count = (walker, nodes = 1) => walker.nextNode() ? count(walker, nodes + 1) : nodes;
          const tasks = window.longTasks;
          return [
            performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? shown,
            Math.max(shown, ...tasks.map(([start, duration]) => start + duration)),
            tasks.reduce((sum, [, duration]) => sum + duration - 50, 0),
            count(document.createTreeWalker(document)),
          ];
        }
        """;

    /// <summary>Visits until the element stands there.</summary>
    public async Task<PageLoad> VisitAsync(Uri address, string element)
    {
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var paths = new List<string>();
        page.Request += (_, request) => paths.Add(new Uri(request.Url).AbsolutePath);
        await page.AddInitScriptAsync(WatchLongTasks);
        var session = await context.NewCDPSessionAsync(page);
        await session.SendAsync("Performance.enable");
        await session.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = Slowdown });
        await page.GotoAsync(address.AbsoluteUri);
        await page.Locator(element).First.WaitForAsync();
        var shown = await page.EvaluateAsync<double>(Settle);
        var figures = await page.EvaluateAsync<double[]>(Measure, shown);
        var busy = await BusyAsync(session);
        return new PageLoad(figures[0], figures[1], figures[2], busy, (int)figures[3], await HeapAsync(session), paths);
    }

    /// <summary>Bytes of a page's script heap after a full collection.</summary>
    public static async Task<long> HeapAsync(ICDPSession session)
    {
        await session.SendAsync("HeapProfiler.collectGarbage");
        return (long)(await session.SendAsync("Runtime.getHeapUsage"))!.Value.GetProperty("usedSize").GetDouble();
    }

    private static async Task<double> BusyAsync(ICDPSession session)
    {
        var metrics = (await session.SendAsync("Performance.getMetrics"))!.Value.GetProperty("metrics");
        return 1000 * metrics.EnumerateArray().Single(metric => metric.GetProperty("name").ValueEquals("TaskDuration")).GetProperty("value").GetDouble();
    }
}
