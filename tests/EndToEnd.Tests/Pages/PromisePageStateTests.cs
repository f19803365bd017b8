using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dynamics.Loyalty.EndToEnd.Tests.Pages;

/// <summary>The page that makes a promise and the page that explains one, in every state, at the narrowest width.</summary>
public sealed class PromisePageStateTests(EmptyFixture fixture) : IClassFixture<EmptyFixture>
{
    private const int Narrow = 320;
    private const string Requests = "**/api/data/**";

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task NewPromise_InEveryState_IsReadableByEverybody(Language language)
    {
        var account = await fixture.Api.CreateAsync("accounts", new { name = "Without a policy" });
        var user = await Setup.CreateUserAsync(fixture.Api, "Not", "Permitted" + (int)language);
        await using var shell = await fixture.OpenAsync(language, Narrow);
        await GoAsync(shell, language, string.Empty);
        await Expect(shell.Page.Locator(".message")).ToHaveCountAsync(1);
        await SitePage.AssertSoundAsync(shell, "without an account", language);

        await GoAsync(shell, language, $"&id={account}");
        await Expect(shell.Page.Locator("select")).ToHaveAttributeAsync("aria-describedby", new System.Text.RegularExpressions.Regex(".", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        await SitePage.AssertSoundAsync(shell, "without a policy", language);
        await shell.Page.Locator("button[type=submit]").PressAsync("Enter");
        await Expect(shell.Page.Locator("input[type=text]")).ToBeFocusedAsync();
        await SitePage.AssertSoundAsync(shell, "with faults", language);

        await shell.Page.RouteAsync(Requests, _ => Task.CompletedTask);
        await GoAsync(shell, language, $"&id={account}");
        await shell.Page.Locator("main[aria-busy=true]").WaitForAsync();
        await SitePage.AssertSoundAsync(shell, "reading", language);

        await shell.Page.UnrouteAllAsync();
        await shell.Page.RouteAsync(Requests, route => route.AbortAsync());
        await GoAsync(shell, language, $"&id={account}");
        await Expect(shell.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("OFFLINE");
        await SitePage.AssertSoundAsync(shell, "offline", language);

        await shell.Page.UnrouteAllAsync();
        await shell.Page.Context.AddCookiesAsync([new Cookie { Name = "local-caller", Value = user.ToString(), Url = fixture.Host.Address.ToString() }]);
        await GoAsync(shell, language, $"&id={account}");
        await Expect(shell.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("0x80040220");
        await SitePage.AssertSoundAsync(shell, "not permitted", language);
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task Explanation_InEveryState_IsReadableByEverybody(Language language)
    {
        await using var shell = await fixture.OpenAsync(language, Narrow);
        await shell.Page.GotoAsync($"/WebResources/loy_/promise/explanation.html?userlcid={(int)language}");
        await Expect(shell.Page.Locator(".message")).ToHaveCountAsync(1);
        await SitePage.AssertSoundAsync(shell, "nothing to explain", language);
        foreach (var (explanation, problem) in new (string?, string?)[] { ("not JSON", null), ("{\"version\":99}", null), (null, "The calendar never opens. Add hours.") })
        {
            await shell.Page.EvaluateAsync("state => window.loyExplanation.show(state)", new { lcid = (int)language, explanation, preview = false, problem });
            await Expect(shell.Page.Locator(".message")).ToHaveCountAsync(1);
            await SitePage.AssertSoundAsync(shell, problem ?? explanation!, language);
        }
    }

    private static Task GoAsync(ShellPage shell, Language language, string more) => shell.Page.GotoAsync($"/WebResources/loy_/promise/new.html?userlcid={(int)language}{more}");
}
