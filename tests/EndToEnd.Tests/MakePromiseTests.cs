using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dynamics.Loyalty.EndToEnd.Tests;

/// <summary>One click from a wish to a promise: from the command bars of account, task and e-mail, and from the panel.</summary>
[Collection(ShellCollection.Name)]
public sealed class MakePromiseTests(ShellFixture fixture)
{
    [Theory]
    [InlineData(Language.English, 1280, "New promise", "What is promised", "Make the promise")]
    [InlineData(Language.French, 360, "Nouvelle promesse", "Ce qui est promis", "Faire la promesse")]
    public async Task Account_CommandBar_ShowsTheDatesThenMakesThePromiseAndTheText(Language language, int width, string command, string what, string make)
    {
        await fixture.Host.SetNowAsync(Setup.Start);
        var account = await fixture.Api.CreateAsync("accounts", new { name = "Brasserie " + language, loy_language = "fr" });
        await using var shell = await fixture.OpenAsync(language, width);
        await shell.GoAsync($"/form/account/{account}");
        await shell.Button(command).ClickAsync();
        var page = Page(shell);
        await page.Locator("select").First.SelectOptionAsync(new SelectOptionValue { Label = Setup.Policy });
        await Expect(page.Locator(".date-promised")).ToContainTextAsync("25");
        await Expect(page.Locator(".date-target")).ToContainTextAsync("25");
        await shell.AssertAccessibleAsync("new promise");
        Assert.Equal(0, await CountAsync(account));

        await page.GetByLabel(what).FillAsync("Replace the pump");
        await page.GetByRole(AriaRole.Button, new FrameLocatorGetByRoleOptions { Name = make }).ClickAsync();
        var text = await page.Locator("textarea").InputValueAsync();
        Assert.Contains("Replace the pump", text, StringComparison.Ordinal);
        Assert.Contains("mercredi 25 novembre 2026", text, StringComparison.Ordinal);
        Assert.DoesNotContain("09:00", text, StringComparison.Ordinal);
        await shell.AssertAccessibleAsync("text for the customer");
        Assert.Equal(1, await CountAsync(account));
        await shell.Page.Keyboard.PressAsync("Escape");
        await Expect(shell.Page.Locator("iframe.dialog-page")).ToHaveCountAsync(0);
        Assert.Empty(shell.Complaints);
    }

    [Theory]
    [InlineData("tasks", "task", "regardingobjectid_account_task@odata.bind")]
    [InlineData("tasks", "task", "loy_AccountId@odata.bind")]
    [InlineData("emails", "email", "regardingobjectid_account_email@odata.bind")]
    public async Task Activity_AboutAnAccount_PromisesToThatAccountUnderItsSubject(string set, string table, string lookup)
    {
        var account = await fixture.Api.CreateAsync("accounts", new { name = "Garage " + lookup });
        var activity = await fixture.Api.CreateAsync(set, new Dictionary<string, object> { ["subject"] = "Noise in the fan", [lookup] = $"/accounts({account})" });
        await using var shell = await fixture.OpenAsync();
        await shell.GoAsync($"/form/{table}/{activity}");
        await shell.Button("New promise").ClickAsync();
        await Expect(Page(shell).Locator("h1")).ToHaveTextAsync("New promise to Garage " + lookup);
        await Expect(Page(shell).GetByLabel("What is promised")).ToHaveValueAsync("Noise in the fan");
        Assert.Empty(shell.Complaints);
    }

    [Fact]
    public async Task Task_PromiseMadeFromIt_IsLinkedToItAndShownOnItsForm()
    {
        await fixture.Host.SetNowAsync(Setup.Start);
        var account = await fixture.Api.CreateAsync("accounts", new { name = "Garage du Pont" });
        var task = await fixture.Api.CreateAsync("tasks", new Dictionary<string, object> { ["subject"] = "Check the lift", ["loy_AccountId@odata.bind"] = $"/accounts({account})" });
        await using var shell = await fixture.OpenAsync();
        await shell.GoAsync($"/form/task/{task}");
        await MakeAsync(shell);
        var promise = Assert.Single((await fixture.Api.GetAsync($"loy_promises?$select=loy_promiseid&$filter=_loy_accountid_value eq {account}")).GetProperty("value").EnumerateArray()).GetProperty("loy_promiseid").GetGuid();
        Assert.Equal(promise, await PromiseOfAsync(task));
        await Page(shell).GetByRole(AriaRole.Button, new FrameLocatorGetByRoleOptions { Name = "Close" }).ClickAsync();
        await Expect(shell.Shown("loy_promiseid")).ToContainTextAsync("Check the lift");

        await MakeAsync(shell, "Second visit");
        Assert.Equal(promise, await PromiseOfAsync(task));
        Assert.Equal(2, await CountAsync(account));
        Assert.Empty(shell.Complaints);
    }

    [Fact]
    public async Task Task_ThatTheCallerMayNotWrite_KeepsThePromiseAndSaysWithItsCodeThatItIsNotLinked()
    {
        await fixture.Host.SetNowAsync(Setup.Start);
        var account = await fixture.Api.CreateAsync("accounts", new { name = "Garage de la Gare" });
        var task = await fixture.Api.CreateAsync("tasks", new Dictionary<string, object> { ["subject"] = "Of somebody else", ["loy_AccountId@odata.bind"] = $"/accounts({account})" });
        var contributor = await Setup.CreateUserAsync(fixture.Api, "Luc", "Morel", "Loyalty Contributor");
        await using var shell = await fixture.OpenAsync();
        await shell.Page.Context.AddCookiesAsync([new Cookie { Name = "local-caller", Value = contributor.ToString(), Url = fixture.Host.Address.ToString() }]);
        await shell.GoAsync($"/form/task/{task}");
        await MakeAsync(shell);
        await Expect(Page(shell).GetByRole(AriaRole.Alert)).ToContainTextAsync("The task could not be linked to it.");
        await Expect(Page(shell).GetByRole(AriaRole.Alert)).ToContainTextAsync("Code 0x80040220");
        await shell.AssertAccessibleAsync("promise without its task");
        Assert.Equal(1, await CountAsync(account));
        Assert.Null(await PromiseOfAsync(task));
    }

    [Fact]
    public async Task Task_AboutNothing_SaysWhatIsMissing()
    {
        var task = await fixture.Api.CreateAsync("tasks", new { subject = "Tidy up" });
        await using var shell = await fixture.OpenAsync();
        await shell.GoAsync($"/form/task/{task}");
        await shell.Button("New promise").ClickAsync();
        await Expect(shell.Page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Choose an account as Regarding or as Account");
    }

    [Fact]
    public async Task Account_NotSavedYet_HasTheCommandDisabled()
    {
        await using var shell = await fixture.OpenAsync();
        await shell.GoAsync("/form/account/new");
        await Expect(shell.Button("New promise")).ToBeDisabledAsync();
    }

    [Fact]
    public async Task Panel_NewPromise_StandsInThePanelOnceItIsMade()
    {
        await fixture.Host.SetNowAsync(Setup.Start);
        var account = await fixture.Api.CreateAsync("accounts", new { name = "Auberge" });
        await using var shell = await fixture.OpenAsync();
        await shell.GoAsync($"/form/account/{account}");
        await shell.TabAsync("Coordination");
        await shell.Panel.GetByRole(AriaRole.Button, new FrameLocatorGetByRoleOptions { Name = "New promise" }).ClickAsync();
        var page = shell.Panel.FrameLocator(".page-frame");
        await page.GetByLabel("What is promised").FillAsync("Calibrate the oven");
        await page.Locator("select").First.SelectOptionAsync(new SelectOptionValue { Label = Setup.Policy });
        await page.GetByRole(AriaRole.Button, new FrameLocatorGetByRoleOptions { Name = "Make the promise" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new FrameLocatorGetByRoleOptions { Name = "Close" }).ClickAsync();
        await Expect(shell.Panel.Locator(".promise")).ToContainTextAsync("Calibrate the oven");
        await Expect(shell.Panel.GetByRole(AriaRole.Button, new FrameLocatorGetByRoleOptions { Name = "New promise" })).ToBeFocusedAsync();
        Assert.Empty(shell.Complaints);
    }

    private static IFrameLocator Page(ShellPage shell) => shell.Page.FrameLocator("iframe.dialog-page");

    /// <summary>Makes a promise from the open form and waits until the page says so.</summary>
    private static async Task MakeAsync(ShellPage shell, string? name = null)
    {
        await shell.Button("New promise").ClickAsync();
        if (name is not null)
        {
            // A task that serves a promise is backstage, so its subject is not suggested.
            await Expect(Page(shell).GetByLabel("What is promised")).ToHaveValueAsync(string.Empty);
            await Page(shell).GetByLabel("What is promised").FillAsync(name);
        }

        await Page(shell).Locator("select").First.SelectOptionAsync(new SelectOptionValue { Label = Setup.Policy });
        await Page(shell).GetByRole(AriaRole.Button, new FrameLocatorGetByRoleOptions { Name = "Make the promise" }).ClickAsync();
        await Expect(Page(shell).GetByText("The promise is made.")).ToBeVisibleAsync();
    }

    private async Task<Guid?> PromiseOfAsync(Guid task) =>
        (await fixture.Api.GetAsync($"tasks({task})?$select=_loy_promiseid_value")).GetProperty("_loy_promiseid_value") is { ValueKind: JsonValueKind.String } promise ? promise.GetGuid() : null;

    private async Task<int> CountAsync(Guid account) =>
        (await fixture.Api.GetAsync($"loy_promises?$select=loy_promiseid&$filter=_loy_accountid_value eq {account}")).GetProperty("value").GetArrayLength();
}
