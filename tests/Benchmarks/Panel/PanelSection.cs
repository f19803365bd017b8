using System.Text.Json.Nodes;
using Dynamics.Loyalty.Benchmarks.Loyalty;
using Dynamics.Loyalty.EndToEnd.Tests;

namespace Dynamics.Loyalty.Benchmarks.Panel;

/// <summary>Requests and bytes until the coordination panel of a busy account shows its content.</summary>
internal sealed class PanelSection : BenchmarkSection
{
    private const int RequestsAim = 4;
    private const string Page = "loy_/coordination/panel.html";

    // Gzip bytes; a KB is 1000 of them, as in WebResources/tools/check-size.mjs.
    private static readonly KeyValuePair<string, int?>[] Files =
    [
        new(Page, null),
        new("loy_/coordination/panel.js", 30_000),
        new("loy_/coordination/panel.css", 6_000),
        new("loy_/coordination/dialogs.js", null),
        new("loy_/form/account.js", null),
        new("loy_/form/promise.js", null),
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
            var (account, files, page) = Prepare(database);
            var host = await HostProcess.StartAsync(database);
            await using (host)
            {
                await host.SetNowAsync(new DateTimeOffset(LoyaltySite.Now));
                return new JsonObject
                {
                    ["what"] = $"the panel of an account with {BusyAccount.Promises} promises, from the host as a process, with an empty browser cache",
                    ["unit"] = "bytes; gzip at its smallest",
                    ["files"] = files,
                    ["firstAnswer"] = (await FirstAnswer.ReadAsync(host.Client, account)).Report(),
                    ["firstPaint"] = await RequestsAsync(host.Address, account, page),
                };
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private (Guid Account, JsonArray Files, byte[] Page) Prepare(string database)
    {
        using var site = new LoyaltySite(database);
        var files = new JsonArray([.. Files.Select(file => Report(file.Key, Weight.Of(site.WebResource(file.Key)), file.Value))]);
        return (BusyAccount.Create(site), files, site.WebResource(Page));
    }

    private JsonObject Report(string file, Weight weight, int? aim)
    {
        var row = new JsonObject { ["file"] = file, ["raw"] = weight.Raw, ["gzip"] = weight.Gzip };
        return aim is { } limit ? Judge(row, weight.Gzip, limit) : row;
    }

    private async Task<JsonObject> RequestsAsync(Uri host, Guid account, byte[] page)
    {
        if (InstalledBrowser.PathOrNull is not { } browser)
        {
            var counted = PageReferences.Count(page) + 2;
            return Judge(new JsonObject { ["how"] = "counted: the page, what it refers to, and one request for the content", ["requests"] = counted }, counted, RequestsAim);
        }

        var requests = await FirstPaint.MeasureAsync(browser, new Uri(host, $"WebResources/{Page}?id={account}"));
        var row = new JsonObject { ["how"] = "measured in a browser", ["requests"] = requests.Count };
        Judge(row, requests.Count, RequestsAim);
        row["paths"] = new JsonArray([.. requests.Select(path => JsonValue.Create(path))]);
        return row;
    }
}
