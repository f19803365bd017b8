using Microsoft.Playwright;

namespace Dynamics.Loyalty.EndToEnd.Tests;

/// <summary>What the panel's first view may cost a browser, counted: times are for the benchmarks.</summary>
[Collection(PanelCollection.Name)]
public sealed class PanelBudgetTests(ShellFixture fixture)
{
    private const int Nodes = 1_500;
    private const int HeapBytes = 6_000_000;
    // As many as the first answer lists.
    private const int Rows = 50;

    private const string CountNodes =
        "() => { const walker = document.createTreeWalker(document); let nodes = 1; while (walker.nextNode()) nodes++; return nodes; }";

    [Fact]
    public async Task Panel_FirstView_StaysWithinItsNodesAndItsHeap()
    {
        await fixture.Host.SetNowAsync(Setup.Start);
        var account = await fixture.Api.CreateAsync("accounts", new { name = "Within its budget" });
        var policy = await Setup.CreatePolicyAsync(fixture.Api, "Budgeted work");
        for (var i = 0; i < Rows; i++)
        {
            await Setup.CreatePromiseAsync(fixture.Api, account, policy, $"Pump {i}");
            await fixture.Api.CreateAsync("tasks", new Dictionary<string, object> { ["subject"] = $"Call {i}", ["regardingobjectid_account_task@odata.bind"] = $"/accounts({account})" });
        }


        await using var shell = await fixture.OpenAsync();
        await shell.Page.GotoAsync($"/WebResources/loy_/coordination/panel.html?id={account}&typename=account&userlcid=1033");
        await shell.Page.Locator(".card-owner").WaitForAsync();
        Assert.InRange(await shell.Page.EvaluateAsync<int>(CountNodes), 1, Nodes);
        Assert.InRange(await HeapAsync(shell.Page), 1, HeapBytes);
    }

    private static async Task<long> HeapAsync(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("HeapProfiler.collectGarbage");
        return (long)(await session.SendAsync("Runtime.getHeapUsage"))!.Value.GetProperty("usedSize").GetDouble();
    }
}
