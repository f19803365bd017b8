using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dynamics.Loyalty.EndToEnd.Tests.Hostile;

/// <summary>The ways to each page of ours, up to where the names stand in it.</summary>
internal static class HostileVisits
{
    public static IReadOnlyList<(string Name, Func<ShellPage, HostileRows, Task<IFrameLocator>> Visit)> All { get; } =
    [
        ("panel", PanelAsync),
        ("pause dialog", (shell, rows) => DialogAsync(shell, rows, "^(Pause|Mettre en pause)", "form")),
        ("explanation dialog", (shell, rows) => DialogAsync(shell, rows, "^(Why this date|Pourquoi)", "iframe")),
        ("new promise", NewPromiseAsync),
        ("text for the customer", MadePromiseAsync),
        ("explanation", ExplanationAsync),
        ("portfolio", PortfolioAsync),
        ("margins", (shell, _) => PageAsync(shell, "margins")),
        ("team", (shell, _) => PageAsync(shell, "team")),
        ("redating", RedatingAsync),
        ("backtest", BacktestAsync),
    ];

    private static async Task<IFrameLocator> PanelAsync(ShellPage shell, HostileRows rows)
    {
        await shell.GoAsync($"/form/account/{rows.Account}");
        await shell.TabAsync("Coordination");
        await shell.Panel.Locator(".promise").First.WaitForAsync();
        return shell.Panel;
    }

    private static async Task<IFrameLocator> DialogAsync(ShellPage shell, HostileRows rows, string command, string shown)
    {
        var panel = await PanelAsync(shell, rows);
        var words = new Regex(command, RegexOptions.None, TimeSpan.FromSeconds(1));
        await panel.Locator(".promise button").Filter(new LocatorFilterOptions { HasTextRegex = words }).First.ClickAsync();
        await panel.Locator("dialog").Locator(shown).First.WaitForAsync();
        return panel;
    }

    private static async Task<IFrameLocator> NewPromiseAsync(ShellPage shell, HostileRows rows)
    {
        await shell.GoAsync($"/form/account/{rows.Account}");
        await shell.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { NameRegex = new Regex("^(New promise|Nouvelle promesse)$", RegexOptions.None, TimeSpan.FromSeconds(1)) }).ClickAsync();
        var page = shell.Page.FrameLocator("iframe.dialog-page");
        await page.Locator("input[type=text]").FillAsync(HostileText.Name("Swap", 150));
        await page.Locator("select").SelectOptionAsync(rows.Policy.ToString());
        await page.Locator(".date-promised").WaitForAsync();
        return page;
    }

    private static async Task<IFrameLocator> MadePromiseAsync(ShellPage shell, HostileRows rows)
    {
        var page = await NewPromiseAsync(shell, rows);
        await page.Locator("button[type=submit]").ClickAsync();
        await Expect(page.Locator("textarea")).ToHaveValueAsync(new Regex(Regex.Escape(HostileText.Mark), RegexOptions.None, TimeSpan.FromSeconds(1)));
        return page;
    }

    private static async Task<IFrameLocator> ExplanationAsync(ShellPage shell, HostileRows rows)
    {
        await shell.GoAsync($"/form/loy_promise/{rows.Promise}");
        await shell.Explanation.Locator("summary").ClickAsync();
        await shell.Explanation.Locator("table").WaitForAsync();
        return shell.Explanation;
    }

    private static async Task<IFrameLocator> PortfolioAsync(ShellPage shell, HostileRows rows)
    {
        var page = await PageAsync(shell, "portfolio");
        await page.Locator(".plan-form select").First.SelectOptionAsync(rows.Officer.ToString());
        await page.Locator(".plan-form button[type=submit]").ClickAsync();
        await page.Locator(".move").First.WaitForAsync();
        if (await page.Locator(".refused").First.IsVisibleAsync()) await page.Locator(".refused summary").First.ClickAsync();
        return page;
    }

    private static async Task<IFrameLocator> RedatingAsync(ShellPage shell, HostileRows rows)
    {
        var page = await PageAsync(shell, "redating");
        await page.Locator("input[type=radio]").Last.CheckAsync();
        await page.Locator("select").SelectOptionAsync(rows.Policy.ToString());
        await page.Locator(".plan-form button[type=submit]").ClickAsync();
        await page.Locator(".redated").First.WaitForAsync();
        return page;
    }

    private static async Task<IFrameLocator> BacktestAsync(ShellPage shell, HostileRows rows)
    {
        await shell.GoAsync("/page/loy_/backtest/backtest.html");
        await shell.Opened.Locator("textarea").FillAsync($"accountid,date\n{rows.Account},2026-11-20\n{HostileText.Name("Row", 300)},2026-11-20\n");
        await shell.Opened.Locator(".plan-form button[type=submit]").ClickAsync();
        await shell.Opened.Locator(".line-error").WaitForAsync();
        return shell.Opened;
    }

    private static async Task<IFrameLocator> PageAsync(ShellPage shell, string name)
    {
        await shell.GoAsync($"/page/loy_/{name}/{name}.html");
        await shell.Opened.Locator("main[aria-busy=false] .card").First.WaitForAsync();
        return shell.Opened;
    }
}
