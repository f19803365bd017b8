using System.Text.Json.Nodes;
using Dynamics.Loyalty.Benchmarks.Loyalty;
using Dynamics.Loyalty.EndToEnd.Tests;
using Microsoft.Playwright;

namespace Dynamics.Loyalty.Benchmarks.Panel;

/// <summary>Requests and bytes until the coordination panel of a busy account shows its content.</summary>
internal sealed class PanelSection : BenchmarkSection
{
    private const string Page = "loy_/coordination/panel.html";
    private const int RequestsAim = 4;
    private const int NodesAim = 1_500;
    private const int HeapAim = 4_000_000;
    private const int AnswerAim = 30_000;
    private const int RawAnswerAim = 200_000;
    private const int LongHeapAim = 12_000_000;
    private const int LongRequestsAim = LongAccount.Promises / BusyAccount.Promises;

    // Times of a blank page of the same host.
    private const int FirstPaintAim = 10;
    private const int ReadyAim = 6;
    private const int BusyAim = 8;

    // Gzip bytes; a KB is 1000 of them, as in WebResources/tools/budgets.mjs.
    private static readonly KeyValuePair<string, int>[] Files =
    [
        new(Page, 2_000),
        new("loy_/coordination/panel.js", 30_000),
        new("loy_/coordination/panel.css", 6_000),
        new("loy_/coordination/dialogs.js", 20_000),
        new("loy_/form/account.js", 6_000),
        new("loy_/form/promise.js", 6_000),
        new("loy_/form/commands.js", 6_000),
    ];

    /// <inheritdoc/>
    public override string Name => "panel";

    /// <inheritdoc/>
    public override JsonNode Measure() => MeasureAsync().GetAwaiter().GetResult();

    private async Task<JsonNode> MeasureAsync()
    {
        var folder = Directory.CreateTempSubdirectory("loyalty-benchmark-");
        try
        {
            var database = Path.Combine(folder.FullName, "panel.db");
            var (account, longAccount, files, page) = Prepare(database);
            var host = await HostProcess.StartAsync(database);
            await using (host)
            {
                await host.SetNowAsync(new DateTimeOffset(LoyaltySite.Now));
                return new JsonObject
                {
                    ["what"] = $"the panel of an account with {BusyAccount.Promises} promises, from the host as a process, with an empty browser cache",
                    ["unit"] = "bytes; gzip at its smallest",
                    ["files"] = files,
                    ["firstAnswer"] = Report(await FirstAnswer.ReadAsync(host.Client, account)),
                    ["firstView"] = await FirstViewAsync(host.Address, account, page),
                    ["longList"] = await LongListAsync(host.Address, longAccount),
                };
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private (Guid Account, Guid LongAccount, JsonArray Files, byte[] Page) Prepare(string database)
    {
        using var site = new LoyaltySite(database);
        var files = new JsonArray([.. Files.Select(file => Report(file.Key, Weight.Of(site.WebResource(file.Key)), file.Value))]);
        return (BusyAccount.Create(site), LongAccount.Create(site, database), files, site.WebResource(Page));
    }

    private JsonObject Report(FirstAnswer answer) =>
        new() { ["promises"] = answer.Promises, ["raw"] = Count(answer.Body.Raw, RawAnswerAim), ["gzip"] = Count(answer.Body.Gzip, AnswerAim) };

    private JsonObject Report(string file, Weight weight, int aim) =>
        Judge(new JsonObject { ["file"] = file, ["raw"] = weight.Raw, ["gzip"] = weight.Gzip }, weight.Gzip, aim);

    private async Task<JsonObject> FirstViewAsync(Uri host, Guid account, byte[] page)
    {
        if (InstalledBrowser.PathOrNull is not { } browser)
        {
            var counted = PageReferences.Count(page) + 2;
            return Judge(new JsonObject { ["how"] = "counted: the page, what it refers to, and one request for the content", ["requests"] = counted }, counted, RequestsAim);
        }

        var view = await FirstView.MeasureAsync(browser, PanelOf(host, account), new Uri(host, "WebResources/blank"));
        return new JsonObject
        {
            ["how"] = "measured in a browser, cold, on a processor slowed down four times; medians of 7, the blank page in turn with the panel",
            ["requests"] = Count(view.Requests, RequestsAim),
            ["nodes"] = Count(view.Nodes, NodesAim),
            ["heapOverBlank"] = Count(view.Heap, HeapAim),
            ["firstPaintMilliseconds"] = Time(view, load => load.FirstPaint, FirstPaintAim),
            ["readyMilliseconds"] = Time(view, load => load.Ready, ReadyAim),
            ["mainThreadMilliseconds"] = Time(view, load => load.Busy, BusyAim),
            ["blockedMilliseconds"] = view.Compare(load => load.Blocked)["panel"]!.DeepClone(),
            ["paths"] = new JsonArray([.. view.Panel[0].Paths.Select(path => JsonValue.Create(path))]),
        };
    }

    private async Task<JsonObject> LongListAsync(Uri host, Guid account)
    {
        if (InstalledBrowser.PathOrNull is not { } browserPath)
            return new JsonObject { ["how"] = "not measured: no browser is installed" };
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = browserPath, Args = ["--no-sandbox"] });
        var scroll = await LongScroll.MeasureAsync(browser, PanelOf(host, account));
        return new JsonObject
        {
            ["how"] = "scrolled to its end in a browser, two views a frame",
            ["rows"] = scroll.Rows,
            ["nodes"] = Count(scroll.Nodes, NodesAim),
            ["requests"] = Count(scroll.Requests, LongRequestsAim),
            ["heap"] = Count(scroll.Heap, LongHeapAim),
            ["tasksOver100Milliseconds"] = Count(scroll.LongTasks, 0),
            ["longestTaskMilliseconds"] = Math.Round(scroll.LongestTask, 1),
        };
    }

    private static Uri PanelOf(Uri host, Guid account) => new(host, $"WebResources/{Page}?id={account}");

    private JsonObject Count(long measured, long aim) => Judge(new JsonObject { ["measured"] = measured }, measured, aim);

    private JsonObject Time(FirstView view, Func<PageLoad, double> time, long aim) => Judge(view.Compare(time), (long)Math.Ceiling(view.Ratio(time)), aim);
}
