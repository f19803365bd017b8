using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dynamics.Loyalty.EndToEnd.Tests;

/// <summary>For everybody: both languages, narrow and wide, keyboard alone, and few requests.</summary>
[Collection(ShellCollection.Name)]
public sealed class AccessTests(ShellFixture fixture)
{
    /// <summary>A view that holds every active account, so that the list has rows to look at.</summary>
    private const string AccountsByRisk = "ee10816d-9598-58db-8d89-447f1d207de9";

    [Theory]
    [InlineData(Language.English, 1280)]
    [InlineData(Language.French, 1280)]
    [InlineData(Language.English, 360)]
    [InlineData(Language.French, 360)]
    public async Task Shell_OnEachPage_HasNoAccessibilityViolation(Language language, int width)
    {
        var account = await fixture.Api.CreateAsync("accounts", new { name = $"Access {language} {width}" });
        await fixture.Host.RunJobsAsync();
        await using var shell = await fixture.OpenAsync(language, width);
        await shell.GoAsync($"/list/account?view={AccountsByRisk}");
        await shell.Page.Locator("table").WaitForAsync();
        await shell.AssertAccessibleAsync("list");
        await shell.GoAsync("/form/loy_promise/new");
        await shell.Explanation.Locator("h1").WaitForAsync();
        await shell.AssertAccessibleAsync("promise form");
        await shell.Page.Locator("[data-column=loy_policyid] button").Last.ClickAsync();
        await shell.Page.GetByRole(AriaRole.Dialog).GetByText(Setup.Policy, new LocatorGetByTextOptions { Exact = true }).WaitForAsync();
        await shell.AssertAccessibleAsync("lookup dialog");
        await shell.Page.Keyboard.PressAsync("Escape");
        await shell.GoAsync($"/form/account/{account}");
        await shell.AssertAccessibleAsync("account form");
        await shell.TabAsync("Coordination");
        await shell.Panel.Locator(".card-coverage").WaitForAsync();
        await shell.AssertAccessibleAsync("panel");
        var overflow = await shell.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - window.innerWidth");
        Assert.Equal(0, overflow);
        Assert.Empty(shell.Complaints);
    }

    [Theory]
    [InlineData(Language.English, "Churn risk", "Promises")]
    [InlineData(Language.French, "Risque de départ", "Promesses")]
    public async Task Panel_InEachLanguage_SpeaksIt(Language language, string risk, string promises)
    {
        var account = await fixture.Api.CreateAsync("accounts", new { name = $"Words {language}" });
        await using var shell = await fixture.OpenAsync(language);
        await shell.GoAsync($"/form/account/{account}");
        await shell.TabAsync("Coordination");
        await Expect(shell.Panel.GetByRole(AriaRole.Heading, new FrameLocatorGetByRoleOptions { Name = risk })).ToBeVisibleAsync();
        await Expect(shell.Panel.GetByRole(AriaRole.Heading, new FrameLocatorGetByRoleOptions { Name = promises, Exact = true })).ToBeVisibleAsync();
        Assert.Equal(language == Language.French ? "fr" : "en", await shell.Panel.Locator("html").GetAttributeAsync("lang"));
    }

    [Fact]
    public async Task Keyboard_Alone_CreatesAnAccountAndReachesThePanel()
    {
        await using var shell = await fixture.OpenAsync();
        await shell.GoAsync("/list/account");
        await PressUntilFocusedAsync(shell, shell.Button("New"));
        await shell.Page.Keyboard.PressAsync("Enter");
        await shell.Field("Account Name").WaitForAsync();
        await PressUntilFocusedAsync(shell, shell.Field("Account Name"));
        await shell.Page.Keyboard.TypeAsync("By keyboard");
        await PressUntilFocusedAsync(shell, shell.Button("Save"), "Shift+Tab");
        await shell.Page.Keyboard.PressAsync("Enter");
        await Expect(shell.Page.Locator("main h1")).ToHaveTextAsync("By keyboard");

        await PressUntilFocusedAsync(shell, shell.Page.GetByRole(AriaRole.Tab, new PageGetByRoleOptions { Name = "Summary" }));
        await shell.Page.Keyboard.PressAsync("ArrowRight");
        var refresh = shell.Panel.GetByRole(AriaRole.Button, new FrameLocatorGetByRoleOptions { Name = "Refresh" });
        await refresh.WaitForAsync();
        await PressUntilFocusedAsync(shell, refresh);
    }

    [Fact]
    public async Task Panel_FirstPaint_TakesFourRequests()
    {
        var account = await fixture.Api.CreateAsync("accounts", new { name = "Few requests" });
        await using var shell = await fixture.OpenAsync();
        var requests = new List<string>();
        shell.Page.Request += (_, request) => requests.Add(new Uri(request.Url).AbsolutePath);
        await shell.Page.GotoAsync($"/WebResources/loy_/coordination/panel.html?id={account}&typename=account&userlcid=1033");
        await shell.Page.Locator(".card-owner").WaitForAsync();
        Assert.Equal(
            [
                "/WebResources/loy_/coordination/panel.css",
                "/WebResources/loy_/coordination/panel.html",
                "/WebResources/loy_/coordination/panel.js",
                $"/api/data/v9.2/accounts({account})/Microsoft.Dynamics.CRM.loy_GetCoordinationPanel()",
            ],
            requests.Where(path => path != "/favicon.ico").Order(StringComparer.Ordinal));
    }

    /// <summary>Tabs until the element has the focus; a reader would give up before a hundred stops.</summary>
    private static async Task PressUntilFocusedAsync(ShellPage shell, ILocator target, string key = "Tab")
    {
        for (var stops = 0; stops < 100; stops++)
        {
            if (await target.EvaluateAsync<bool>("element => element === element.ownerDocument.activeElement")) return;
            await shell.Page.Keyboard.PressAsync(key);
        }
        Assert.Fail($"{key} does not reach {target}.");
    }
}
