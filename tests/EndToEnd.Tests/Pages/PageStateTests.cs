using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dynamics.Loyalty.EndToEnd.Tests.Pages;

/// <summary>Every page beside the panel in every state, in both languages, at the narrowest width.</summary>
public sealed class PageStateTests(EmptyFixture fixture) : IClassFixture<EmptyFixture>
{
    private const int Narrow = 320;
    private const string Requests = "**/api/data/**";
    private const string Refusal = """{"error":{"code":"0x80040216","message":"An unexpected error occurred."}}""";

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task Pages_WhileTheyRead_ShowTheirSkeleton(Language language)
    {
        await using var shell = await fixture.OpenAsync(language, Narrow);
        await shell.Page.RouteAsync(Requests, _ => Task.CompletedTask);
        foreach (var name in SitePage.Reading)
        {
            await SitePage.GoAsync(shell.Page, name, language);
            await shell.Page.Locator("main[aria-busy=true] .bones").WaitForAsync();
            await SitePage.AssertSoundAsync(shell, name + " reading", language);
        }
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task Pages_WithoutARow_SayWhatToDoFirst(Language language)
    {
        await using var shell = await fixture.OpenAsync(language, Narrow);
        foreach (var name in SitePage.All)
        {
            await SitePage.GoAsync(shell.Page, name, language);
            await SitePage.Content(shell.Page).WaitForAsync();
            await SitePage.AssertSoundAsync(shell, name + " empty", language);
        }
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task Pages_Refused_SayTheCodeAndTryAgainByKeyboard(Language language)
    {
        await using var shell = await fixture.OpenAsync(language, Narrow);
        foreach (var name in SitePage.Reading)
        {
            await shell.Page.RouteAsync(Requests, route => route.FulfillAsync(new RouteFulfillOptions { Status = 500, ContentType = "application/json", Body = Refusal }));
            await SitePage.GoAsync(shell.Page, name, language);
            await Expect(shell.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("0x80040216");
            await SitePage.AssertSoundAsync(shell, name + " refused", language);
            await shell.Page.UnrouteAllAsync();
            await shell.Page.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Button).PressAsync("Enter");
            await SitePage.Content(shell.Page).WaitForAsync();
            await Expect(shell.Page.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
        }
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task Pages_Offline_SaySoAndKeepWhatTheyHad(Language language)
    {
        await using var shell = await fixture.OpenAsync(language, Narrow);
        foreach (var name in SitePage.Reading)
        {
            await SitePage.GoAsync(shell.Page, name, language);
            await SitePage.Content(shell.Page).WaitForAsync();
            var before = await SitePage.Content(shell.Page).InnerTextAsync();
            await shell.Page.RouteAsync(Requests, route => route.AbortAsync());
            await shell.Page.Locator(".page-tools button").Last.PressAsync("Enter");
            await Expect(shell.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("OFFLINE");
            Assert.Equal(before, await SitePage.Content(shell.Page).InnerTextAsync());
            await SitePage.AssertSoundAsync(shell, name + " outdated", language);

            await SitePage.GoAsync(shell.Page, name, language);
            await Expect(shell.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("OFFLINE");
            await SitePage.AssertSoundAsync(shell, name + " offline", language);
            await shell.Page.UnrouteAllAsync();
        }
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task Pages_ForAUserWithoutARole_NameTheRolesThatMaySeeThem(Language language)
    {
        var user = await Setup.CreateUserAsync(fixture.Api, "No", "Role" + (int)language);
        await using var shell = await fixture.OpenAsync(language, Narrow);
        await shell.Page.Context.AddCookiesAsync([new Cookie { Name = "local-caller", Value = user.ToString(), Url = fixture.Host.Address.ToString() }]);
        foreach (var name in SitePage.Reading)
        {
            await SitePage.GoAsync(shell.Page, name, language);
            await Expect(shell.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Loyalty Manager");
            await SitePage.AssertSoundAsync(shell, name + " not permitted", language);
        }
    }
}
