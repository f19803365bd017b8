using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dynamics.Loyalty.EndToEnd.Tests;

/// <summary>Who works in the shell, in which language, with which rights.</summary>
[Collection(ShellCollection.Name)]
public sealed class CallerTests(ShellFixture fixture)
{
    [Fact]
    public async Task User_Switched_OwnsTheRecordsTheyMake()
    {
        await using var shell = await fixture.OpenAsync();
        await shell.GoAsync("/form/loy_promise/new");
        await Expect(shell.Page.Locator(".form-header")).ToContainTextAsync("System Administrator");
        await shell.Field("User").SelectOptionAsync(new SelectOptionValue { Label = Setup.Officer });
        await Expect(shell.Page.Locator(".form-header")).ToContainTextAsync(Setup.Officer);
    }

    [Fact]
    public async Task Language_Switched_DrawsSiteMapListsAndFormsInIt()
    {
        await using var shell = await fixture.OpenAsync();
        await shell.GoAsync("/list/account");
        await shell.Page.GetByRole(AriaRole.Combobox, new PageGetByRoleOptions { Name = "Language" }).SelectOptionAsync("1036");
        await Expect(shell.Page.Locator("main h1")).ToHaveTextAsync("Comptes");
        await Expect(shell.Page.GetByRole(AriaRole.Navigation, new PageGetByRoleOptions { Name = "Plan du site" })).ToContainTextAsync("Promesses");
        Assert.Equal("fr", await shell.Page.Locator("html").GetAttributeAsync("lang"));
    }

    [Fact]
    public async Task Panel_ForAUserWithoutARole_SaysThatTheyMayNotSeeIt()
    {
        var account = await fixture.Api.CreateAsync("accounts", new { name = "Not for everybody" });
        var user = await Setup.CreateUserAsync(fixture.Api, "No", "Role");
        await using var shell = await fixture.OpenAsync();
        await shell.Page.Context.AddCookiesAsync([new Cookie { Name = "local-caller", Value = user.ToString(), Url = fixture.Host.Address.ToString() }]);
        await shell.Page.GotoAsync($"/WebResources/loy_/coordination/panel.html?id={account}&typename=account&userlcid=1033");
        await Expect(shell.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("You may not see this panel");
        await shell.AssertAccessibleAsync("no permission");
    }
}
