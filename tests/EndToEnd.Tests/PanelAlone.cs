using Microsoft.Playwright;

namespace Dynamics.Loyalty.EndToEnd.Tests;

/// <summary>The panel's page by itself, as a pane or a form frames it, with its one request in the test's hands.</summary>
internal sealed class PanelAlone(ShellPage shell, Language language)
{
    private const string Request = "**/*loy_GetCoordinationPanel*";

    public ILocator Main => shell.Page.Locator("main");

    public ILocator Alert => shell.Page.GetByRole(AriaRole.Alert);

    /// <summary>The one polite live region of the panel itself.</summary>
    public ILocator Status => shell.Page.Locator("main > [role=status]");

    public ILocator Button(string name) => shell.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = true });

    public ILocator Heading(string name) => shell.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = name, Exact = true });

    /// <summary>Goes to the panel of an account, or of one that is not saved yet.</summary>
    public Task OpenAsync(Guid? account) => shell.Page.GotoAsync($"/WebResources/loy_/coordination/panel.html?id={account}&typename=account&userlcid={(int)language}");

    /// <summary>The same, until its content stands there.</summary>
    public async Task OpenFilledAsync(Guid account)
    {
        await OpenAsync(account);
        await shell.Page.Locator(".card-owner").WaitForAsync();
    }

    /// <summary>Keeps the request waiting for ever.</summary>
    public Task NeverAnswerAsync() => shell.Page.RouteAsync(Request, _ => Task.CompletedTask);

    public Task CutTheLineAsync() => shell.Page.RouteAsync(Request, route => route.AbortAsync("internetdisconnected"));

    public Task RefuseAsync(int status, string code) => shell.Page.RouteAsync(Request, route => route.FulfillAsync(new RouteFulfillOptions
    {
        Status = status,
        ContentType = "application/json",
        Body = $$"""{ "error": { "code": "{{code}}", "message": "Refused by the test." } }""",
    }));

    public Task AnswerAgainAsync() => shell.Page.UnrouteAllAsync();

    /// <summary>Pixels by which the page is wider than the window; 0 when nothing has to be scrolled sideways.</summary>
    public Task<int> OverflowAsync() => shell.Page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - window.innerWidth)");
}
