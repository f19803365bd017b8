using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dynamics.Loyalty.EndToEnd.Tests;

/// <summary>The panel in the app's side pane, from the commands on the account form and on the list.</summary>
[Collection(PanelCollection.Name)]
public sealed class PanelPaneTests(ShellFixture fixture)
{
    private const string ByName = "ee10816d-9598-58db-8d89-447f1d207de9";

    [Theory]
    [InlineData(Language.English, 1280, "Account Name")]
    [InlineData(Language.French, 1280, "Nom du compte")]
    [InlineData(Language.French, 360, "Nom du compte")]
    public async Task FormCommand_ShowsTheAccountInThePane_AndASaveRefreshesIt(Language language, int width, string nameLabel)
    {
        var account = await CreateAsync($"Pane {language} {width}");
        await using var shell = await fixture.OpenAsync(language, width);
        await shell.GoAsync($"/form/account/{account}");
        await Command(shell).ClickAsync();
        await Expect(Heading(shell)).ToHaveTextAsync($"Pane {language} {width}");
        await Expect(shell.Page.Locator("aside h2")).ToBeFocusedAsync();
        await shell.AssertAccessibleAsync("form with pane");
        Assert.Equal(0, await shell.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - window.innerWidth"));

        await shell.Field(nameLabel).FillAsync("Renamed");
        await shell.Page.Locator(".commands .button-primary").ClickAsync();
        await Expect(Heading(shell)).ToHaveTextAsync("Renamed");
        Assert.Empty(shell.Complaints);
    }

    [Fact]
    public async Task ListCommand_NeedsExactlyOneRow_AndFollowsToAnotherInTheSamePane()
    {
        var prefix = Guid.NewGuid().ToString("N");
        await CreateAsync(prefix + " one");
        await CreateAsync(prefix + " two");
        await using var shell = await fixture.OpenAsync();
        await shell.GoAsync($"/list/account?view={ByName}");
        await shell.Field("Search in this list").FillAsync(prefix);
        await shell.Page.Keyboard.PressAsync("Enter");
        await Expect(shell.Page.Locator("tbody tr")).ToHaveCountAsync(2);
        var command = Command(shell);
        await Expect(command).ToBeDisabledAsync();
        await Row(shell, prefix + " one").CheckAsync();
        await Row(shell, prefix + " two").CheckAsync();
        await Expect(command).ToBeDisabledAsync();
        await Row(shell, prefix + " two").UncheckAsync();
        await command.ClickAsync();
        await Expect(Heading(shell)).ToHaveTextAsync(prefix + " one");
        await shell.AssertAccessibleAsync("list with pane");

        await Row(shell, prefix + " one").UncheckAsync();
        await Row(shell, prefix + " two").CheckAsync();
        await command.ClickAsync();
        await Expect(Heading(shell)).ToHaveTextAsync(prefix + " two");
        await Expect(shell.Page.Locator("aside")).ToHaveCountAsync(1);
        Assert.Empty(shell.Complaints);
    }

    [Fact]
    public async Task Pane_ByKeyboardAlone_OpensActsAndGivesTheFocusBack()
    {
        var account = await CreateAsync("Pane by keyboard");
        await using var shell = await fixture.OpenAsync();
        await shell.GoAsync($"/form/account/{account}");
        await Command(shell).FocusAsync();
        await shell.Page.Keyboard.PressAsync("Enter");
        await Expect(Heading(shell)).ToBeVisibleAsync();
        await Expect(shell.Page.Locator("aside h2")).ToBeFocusedAsync();
        await shell.Page.Keyboard.PressAsync("Tab");
        await Expect(shell.Button("Close: Coordination")).ToBeFocusedAsync();
        await shell.Page.Keyboard.PressAsync("Tab");
        await Expect(Heading(shell).GetByRole(AriaRole.Button)).ToBeFocusedAsync();
        await shell.Page.Keyboard.PressAsync("Shift+Tab");
        await shell.Page.Keyboard.PressAsync("Enter");
        await Expect(shell.Page.Locator("aside")).ToHaveCountAsync(0);
        await Expect(Command(shell)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Pane_StaysWithItsAccount_AndLeadsToItsForm()
    {
        var first = await CreateAsync("Pane stays");
        var second = await CreateAsync("Other account");
        await using var shell = await fixture.OpenAsync();
        await shell.GoAsync($"/form/account/{first}");
        await Command(shell).ClickAsync();
        await Expect(Heading(shell)).ToHaveTextAsync("Pane stays");
        await shell.GoAsync($"/form/account/{second}");
        await Expect(shell.Page.Locator("main h1")).ToHaveTextAsync("Other account");
        await Expect(Heading(shell)).ToHaveTextAsync("Pane stays");
        await Heading(shell).GetByRole(AriaRole.Button).ClickAsync();
        await Expect(shell.Page.Locator("main h1")).ToHaveTextAsync("Pane stays");
    }

    [Fact]
    public async Task Pane_PromiseMadeInIt_StandsInThePanelOfTheFormToo()
    {
        await fixture.Host.SetNowAsync(Setup.Start);
        var account = await CreateAsync("Pane acts");
        await using var shell = await fixture.OpenAsync();
        await shell.GoAsync($"/form/account/{account}");
        await shell.TabAsync("Coordination");
        await Command(shell).ClickAsync();
        await Pane(shell).GetByRole(AriaRole.Button, new FrameLocatorGetByRoleOptions { Name = "New promise" }).ClickAsync();
        var page = Pane(shell).FrameLocator(".page-frame");
        await page.GetByLabel("What is promised").FillAsync("Calibrate the oven");
        await page.Locator("select").First.SelectOptionAsync(new SelectOptionValue { Label = Setup.Policy });
        await page.GetByRole(AriaRole.Button, new FrameLocatorGetByRoleOptions { Name = "Make the promise" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new FrameLocatorGetByRoleOptions { Name = "Close" }).ClickAsync();
        await Expect(Pane(shell).Locator(".promise")).ToContainTextAsync("Calibrate the oven");
        await Expect(shell.Page.FrameLocator("main iframe").Locator(".promise")).ToContainTextAsync("Calibrate the oven");
        Assert.Empty(shell.Complaints);
    }

    [Fact]
    public async Task Pane_LevelOverriddenInIt_StandsOnTheFormAtOnce_UnlessTheReaderIsWriting()
    {
        await fixture.Host.SetNowAsync(Setup.Start);
        var account = await CreateAsync("Pane overrides");
        await using var shell = await fixture.OpenAsync();
        await shell.GoAsync($"/form/account/{account}");
        await Command(shell).ClickAsync();
        await OverrideAsync(shell, "Critical");
        await Expect(shell.Page.Locator(".form-header")).ToContainTextAsync("Critical");

        await shell.Field("Account Name").FillAsync("Half a name");
        await Pane(shell).GetByRole(AriaRole.Button, new FrameLocatorGetByRoleOptions { Name = "Change the override" }).ClickAsync();
        await Pane(shell).GetByRole(AriaRole.Button, new FrameLocatorGetByRoleOptions { Name = "Remove the override now" }).ClickAsync();
        await Expect(Pane(shell).GetByRole(AriaRole.Button, new FrameLocatorGetByRoleOptions { Name = "Override the level" })).ToBeVisibleAsync();
        await Expect(shell.Field("Account Name")).ToHaveValueAsync("Half a name");
        Assert.Empty(shell.Complaints);
    }

    private static async Task OverrideAsync(ShellPage shell, string level)
    {
        await Pane(shell).GetByRole(AriaRole.Button, new FrameLocatorGetByRoleOptions { Name = "Override the level" }).ClickAsync();
        var dialog = Pane(shell).GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Level").SelectOptionAsync(new SelectOptionValue { Label = level });
        await dialog.GetByLabel("Why").FillAsync("They said so");
        await dialog.GetByLabel("Last day").FillAsync("2026-12-31");
        await dialog.Locator("button[type=submit]").ClickAsync();
        await Expect(dialog).ToHaveCountAsync(0);
    }

    private Task<Guid> CreateAsync(string name) => fixture.Api.CreateAsync("accounts", new { name });

    private static ILocator Command(ShellPage shell) => shell.Page.Locator(".commands").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Coordination" });

    private static IFrameLocator Pane(ShellPage shell) => shell.Page.FrameLocator("aside iframe");

    private static ILocator Heading(ShellPage shell) => Pane(shell).Locator("h1");

    private static ILocator Row(ShellPage shell, string name) => shell.Page.GetByLabel("Select " + name);
}
