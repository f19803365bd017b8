using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace Dynamics.Loyalty.Benchmarks.Panel;

/// <summary>What the panel's first view costs a browser, beside a blank page of the same host in the same run.</summary>
/// <param name="Panel">Visits of the panel.</param>
/// <param name="Blank">Visits of the blank page, taken in turn with them.</param>
internal sealed record FirstView(IReadOnlyList<PageLoad> Panel, IReadOnlyList<PageLoad> Blank)
{
    private const int Rounds = 7;

    /// <summary>The largest number of requests among the visits.</summary>
    public int Requests => Panel.Max(load => load.Paths.Count);

    /// <summary>The largest number of nodes among the visits.</summary>
    public int Nodes => Panel.Max(load => load.Nodes);

    /// <summary>Bytes of script heap that the panel adds to a blank page: the smallest difference, because noise only ever adds.</summary>
    public long Heap => Panel.Min(load => load.Heap) - Blank.Min(load => load.Heap);

    /// <summary>Visits both in turn.</summary>
    public static async Task<FirstView> MeasureAsync(string browserPath, Uri panel, Uri blank)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = browserPath, Args = ["--no-sandbox"] });
        var visits = new ColdVisits(browser);
        await visits.VisitAsync(blank, "body");
        List<PageLoad> panels = [], blanks = [];
        for (var round = 0; round < Rounds; round++)
        {
            panels.Add(await visits.VisitAsync(panel, ".card-owner"));
            blanks.Add(await visits.VisitAsync(blank, "body"));
        }

        return new FirstView(panels, blanks);
    }

    /// <summary>The medians of one time, and their ratio.</summary>
    public JsonObject Compare(Func<PageLoad, double> time) =>
        new() { ["panel"] = Math.Round(Median(Panel, time), 1), ["blank"] = Math.Round(Median(Blank, time), 1), ["ratio"] = Math.Round(Ratio(time), 1) };

    /// <summary>How many times longer the panel takes than the blank page, by the medians.</summary>
    public double Ratio(Func<PageLoad, double> time) => Median(Panel, time) / Math.Max(1, Median(Blank, time));

    private static double Median(IReadOnlyList<PageLoad> loads, Func<PageLoad, double> time) => loads.Select(time).Order().ElementAt(loads.Count / 2);
}
