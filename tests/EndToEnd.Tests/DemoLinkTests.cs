using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dynamics.Loyalty.EndToEnd.Tests;

/// <summary>The link to the app that the host prints names who a newcomer is at first.</summary>
[Collection(ShellCollection.Name)]
public sealed class DemoLinkTests(ShellFixture fixture)
{
    [Fact]
    public async Task Link_ThatNamesAUser_OpensTheAppAsThemOnce()
    {
        var user = await Setup.CreateUserAsync(fixture.Api, "Lea", "Newcomer", "Loyalty Officer");
        await using var shell = await fixture.OpenAsync();

        await shell.Page.GotoAsync($"/?as={user}");
        await Expect(Chosen(shell)).ToHaveTextAsync("Lea Newcomer");
        Assert.DoesNotContain("as=", shell.Page.Url, StringComparison.Ordinal);

        await shell.Field("User").SelectOptionAsync(new SelectOptionValue { Label = Setup.Officer });
        await Expect(Chosen(shell)).ToHaveTextAsync(Setup.Officer);
        await shell.Page.ReloadAsync();
        await Expect(Chosen(shell)).ToHaveTextAsync(Setup.Officer);
    }

    [Fact]
    public async Task Link_ThatNamesNobody_OpensTheAppAsEver()
    {
        await using var shell = await fixture.OpenAsync();
        await shell.Page.GotoAsync("/?as=nobody;path=/");
        await Expect(Chosen(shell)).ToHaveTextAsync("System Administrator");
    }

    private static ILocator Chosen(ShellPage shell) => shell.Field("User").Locator("option:checked");
}
