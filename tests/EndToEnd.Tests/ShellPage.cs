using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Dynamics.Loyalty.EndToEnd.Tests;

/// <summary>The app shell as a reader uses it: finds things by their names, and remembers what the browser complained about.</summary>
internal sealed class ShellPage : IAsyncDisposable
{
    private readonly HostProcess _host;

    public ShellPage(IPage page, HostProcess host)
    {
        Page = page;
        _host = host;
        page.SetDefaultTimeout(15_000);
        page.Console += (_, message) =>
        {
            if (message.Type == "error") Complaints.Add($"{message.Location} {message.Text}");
        };
        page.PageError += (_, error) => Complaints.Add(error);
    }

    public IPage Page { get; }

    /// <summary>Errors on the browser's console, violations of the content security policy among them.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>The coordination panel inside the account form.</summary>
    public IFrameLocator Panel => Page.FrameLocator("iframe[src*='coordination/panel.html']");

    /// <summary>The page of the solution that the site map opened.</summary>
    public IFrameLocator Opened => Page.FrameLocator(".page-frame");

    /// <summary>The page on the promise form that says why.</summary>
    public IFrameLocator Explanation => Page.FrameLocator("iframe[src*='promise/explanation.html']");

    public async Task GoAsync(string route)
    {
        await Page.GotoAsync("/#" + route);
        await Page.Locator("main h1").First.WaitForAsync();
    }

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = true });

    public ILocator Field(string label) => Page.GetByLabel(label, new PageGetByLabelOptions { Exact = false }).First;

    /// <summary>The text of a read-only column.</summary>
    public ILocator Shown(string column) => Page.Locator($"[data-column='{column}']");

    public Task TabAsync(string name) => Page.GetByRole(AriaRole.Tab, new PageGetByRoleOptions { Name = name }).ClickAsync();

    /// <summary>Saves and waits until the host has stored the record.</summary>
    public async Task SaveAsync()
    {
        await Button("Save").ClickAsync();
        var saved = Page.Locator("main [role=status]").GetByText("Saved", new LocatorGetByTextOptions { Exact = true });
        var refused = Page.Locator(".notice-error");
        await saved.Or(refused).First.WaitForAsync();
        Assert.Empty(await refused.AllTextContentsAsync());
    }

    /// <summary>Chooses a record in a lookup's dialog.</summary>
    public async Task ChooseAsync(string label, string record)
    {
        await Button("Choose: " + label).ClickAsync();
        await Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = record }).First.ClickAsync();
    }

    /// <summary>Runs what waits on the server, then has the panel look again.</summary>
    public async Task RunJobsAndRefreshPanelAsync()
    {
        await _host.RunJobsAsync();
        var refresh = Panel.GetByRole(AriaRole.Button, new FrameLocatorGetByRoleOptions { Name = "Refresh" });
        await refresh.ClickAsync();
    }

    /// <summary>No violation of WCAG 2.0 to 2.2 A and AA nor of axe's best practices, frames included.</summary>
    public async Task AssertAccessibleAsync(string where)
    {
        AxeResult result = await Page.RunAxe();
        Assert.True(result.Violations.Length == 0, where + ": " + string.Join("; ", result.Violations.Select(v => $"{v.Id} at {string.Join(", ", v.Nodes.Select(n => n.Target))}")));
    }

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
}
