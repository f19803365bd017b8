using Microsoft.Playwright;

namespace Dynamics.Loyalty.Benchmarks.Panel;

/// <summary>A list of promises read to its end by scrolling, as fast as the page draws and its requests answer.</summary>
/// <param name="Rows">Rows that the list holds at its end.</param>
/// <param name="Nodes">The largest number of nodes of the document on the way.</param>
/// <param name="LongTasks">Tasks of more than 100 milliseconds on the way.</param>
/// <param name="LongestTask">Milliseconds of the longest task; 0 when none was longer than 50.</param>
/// <param name="Requests">Requests on the way.</param>
/// <param name="Heap">Bytes of the script heap at the end, after a full collection.</param>
internal sealed record LongScroll(int Rows, int Nodes, int LongTasks, double LongestTask, int Requests, long Heap)
{
    private const int Long = 100;

    private const string WatchLongTasks =
        "window.longTasks = []; new PerformanceObserver(list => window.longTasks.push(...list.getEntries().map(task => task.duration))).observe({ type: 'longtask' });";

    private const string ToTheEnd =
        """
        async () => {
          const list = document.querySelector('.windowed');
          const nodes = () => { const walker = document.createTreeWalker(document); let count = 1; while (walker.nextNode()) count++; return count; };
          const isAtEnd = () => list.scrollTop + list.clientHeight >= list.scrollHeight - 1;
          let most = nodes();
          while (!isAtEnd() || document.querySelector('.list-foot button')) {
            list.scrollTop += 2 * list.clientHeight;
            await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
            most = Math.max(most, nodes());
          }
          return [Number(list.querySelector('li:last-child').ariaPosInSet), most, ...window.longTasks];
        }
        """;

    /// <summary>Opens the page and scrolls.</summary>
    public static async Task<LongScroll> MeasureAsync(IBrowser browser, Uri panel)
    {
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var requests = 0;
        await page.GotoAsync(panel.AbsoluteUri);
        await page.Locator(".windowed li").First.WaitForAsync();
        await page.EvaluateAsync(WatchLongTasks);
        page.Request += (_, _) => requests++;
        var figures = await page.EvaluateAsync<double[]>(ToTheEnd);
        var tasks = figures.Skip(2).ToList();
        return new LongScroll((int)figures[0], (int)figures[1], tasks.Count(task => task > Long), tasks.DefaultIfEmpty().Max(), requests, await ColdVisits.HeapAsync(await context.NewCDPSessionAsync(page)));
    }
}
