using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dynamics.Loyalty.EndToEnd.Tests;

/// <summary>What is done with promises in the panel: each step changes it without loading it anew.</summary>
[Collection(PanelCollection.Name)]
public sealed class PromiseActionTests(ShellFixture fixture)
{
    [Theory]
    [InlineData(Language.English, "Pause", "Who is waited for", "Why", "waiting for the customer", "Resume", "goes on")]
    [InlineData(Language.French, "Mettre en pause", "Qui est attendu", "Pourquoi", "en attente du client", "Reprendre", "reprise")]
    public async Task Promise_PausedAndResumedByKeyboard_MovesItsDateInPlace(Language language, string pause, string who, string why, string paused, string resume, string resumed)
    {
        var account = await StartAsync("Pump " + language);
        await using var shell = await OpenPanelAsync(account, language);
        var before = await CustomerDateAsync(shell);

        await PressAsync(shell, pause);
        await Expect(Dialog(shell)).ToBeVisibleAsync();
        await shell.AssertAccessibleAsync("pause dialog");
        await shell.Page.Keyboard.PressAsync("Escape");
        await Expect(Dialog(shell)).ToHaveCountAsync(0);
        await Expect(Command(shell, pause)).ToBeFocusedAsync();
        await shell.Page.Keyboard.PressAsync("Enter");
        await Field(shell, who).FillAsync("Purchasing");
        await Field(shell, why).FillAsync("No order number");
        await shell.Page.Keyboard.PressAsync("Tab");
        await Dialog(shell).Locator("button[type=submit]").PressAsync("Enter");
        await Expect(shell.Panel.Locator(".card-promises > .notice p")).ToContainTextAsync(paused);
        await Expect(shell.Panel.Locator(".card-promises > .notice p")).ToBeFocusedAsync();

        await fixture.Host.SetNowAsync(Setup.Start.AddDays(1));
        await PressAsync(shell, resume);
        await Expect(Dialog(shell)).ToContainTextAsync("Purchasing");
        await Dialog(shell).Locator("button[type=submit]").PressAsync("Enter");
        await Expect(shell.Panel.Locator(".card-promises > .notice p")).ToContainTextAsync(resumed);
        await Expect(shell.Panel.Locator(".date-promised dd")).Not.ToHaveTextAsync(before);
        Assert.Empty(shell.Complaints);
    }

    [Fact]
    public async Task Promise_RevisedTooTight_IsRefusedAtTheDate_ThenTakesASafeOne()
    {
        var account = await StartAsync("Boiler");
        await using var shell = await OpenPanelAsync(account);
        await PressAsync(shell, "Revise the date");
        await Field(shell, "New customer date").FillAsync("2026-11-24T12:00");
        await Field(shell, "Why").FillAsync("The customer asks for it");
        await Dialog(shell).Locator("button[type=submit]").ClickAsync();
        await Expect(Dialog(shell).Locator(".field-fault")).ToContainTextAsync("The earliest safe date is Wednesday, November 25, 2026");
        await shell.AssertAccessibleAsync("refused revision");

        await Field(shell, "New customer date").FillAsync("2026-11-27T17:30");
        await Dialog(shell).Locator("button[type=submit]").ClickAsync();
        await Expect(shell.Panel.Locator(".date-promised dd")).ToContainTextAsync("11/27/2026");

        await PressAsync(shell, "Why this date");
        await Expect(Dialog(shell)).ToContainTextAsync("The customer date was revised");
        await Expect(shell.Panel.FrameLocator(".page-frame").GetByText("A margin of 50 % of the processing time is added")).ToBeVisibleAsync();
        await shell.AssertAccessibleAsync("why this date");
    }

    [Fact]
    public async Task Promise_DeliveredInThePanel_SaysHowItEnded()
    {
        var account = await StartAsync("Scanner");
        await using var shell = await OpenPanelAsync(account);
        await PressAsync(shell, "Deliver");
        await Dialog(shell).Locator("button[type=submit]").ClickAsync();
        await Expect(shell.Panel.Locator(".card-promises > .notice p")).ToContainTextAsync("Kept early");
        await Expect(shell.Panel.Locator(".promise .badge")).ToContainTextAsync("Kept early");
    }

    [Fact]
    public async Task Promise_CancelledByAnother_IsShownAsItIs_WhenTheReaderActs()
    {
        var account = await StartAsync("Lift");
        await using var shell = await OpenPanelAsync(account);
        await PressAsync(shell, "Deliver");
        var promise = (await fixture.Api.GetAsync($"loy_promises?$select=loy_promiseid&$filter=_loy_accountid_value eq {account}")).GetProperty("value")[0].GetProperty("loy_promiseid").GetGuid();
        await fixture.Api.UpdateAsync("loy_promises", promise, new { loy_status = 725100006, loy_brokenreason = "Withdrawn" });
        await Dialog(shell).Locator("button[type=submit]").ClickAsync();
        await Expect(Dialog(shell).GetByRole(AriaRole.Alert)).ToContainTextAsync("LOY-PROMISE-CLOSED");
        await Expect(shell.Panel.Locator(".promise .badge")).ToContainTextAsync("Cancelled");
    }

    private async Task<Guid> StartAsync(string name)
    {
        await fixture.Host.SetNowAsync(Setup.Start);
        var account = await fixture.Api.CreateAsync("accounts", new { name });
        var policy = (await fixture.Api.GetAsync("loy_promisepolicies?$select=loy_promisepolicyid&$filter=loy_name eq '" + Setup.Policy + "'")).GetProperty("value")[0].GetProperty("loy_promisepolicyid").GetGuid();
        await fixture.Api.CreateAsync("loy_promises", new Dictionary<string, object>
        {
            ["loy_name"] = "Repair " + name,
            ["loy_AccountId@odata.bind"] = $"/accounts({account})",
            ["loy_PolicyId@odata.bind"] = $"/loy_promisepolicies({policy})",
        });
        return account;
    }

    private async Task<ShellPage> OpenPanelAsync(Guid account, Language language = Language.English)
    {
        var shell = await fixture.OpenAsync(language);
        await shell.GoAsync($"/form/account/{account}");
        await shell.TabAsync("Coordination");
        await shell.Panel.Locator(".promise").First.WaitForAsync();
        return shell;
    }

    private static async Task PressAsync(ShellPage shell, string command)
    {
        await Command(shell, command).FocusAsync();
        await shell.Page.Keyboard.PressAsync("Enter");
    }

    private static ILocator Command(ShellPage shell, string name) => shell.Panel.Locator(".promise-commands button").Filter(new LocatorFilterOptions { HasText = name });

    private static ILocator Dialog(ShellPage shell) => shell.Panel.GetByRole(AriaRole.Dialog);

    private static ILocator Field(ShellPage shell, string label) => Dialog(shell).GetByLabel(label);

    private static Task<string> CustomerDateAsync(ShellPage shell) => shell.Panel.Locator(".date-promised dd").InnerTextAsync();
}
