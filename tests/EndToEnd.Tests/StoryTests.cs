using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dynamics.Loyalty.EndToEnd.Tests;

/// <summary>What a newcomer sees: an owner with the reason, a promise with its dates, trouble and its consequences.</summary>
[Collection(ShellCollection.Name)]
public sealed class StoryTests(ShellFixture fixture)
{
    [Fact]
    public async Task Account_CreatedInTheBrowser_GetsAnOwnerWithTheReason()
    {
        await fixture.Host.SetNowAsync(Setup.Start);
        await using var shell = await fixture.OpenAsync();
        await shell.GoAsync("/form/account/new");
        await shell.Field("Account Name").FillAsync("Ateliers Rochat SA");
        await shell.SaveAsync();
        await fixture.Host.RunJobsAsync();
        await shell.Button("Refresh").ClickAsync();
        await Expect(shell.Page.Locator(".lookup[data-column=loy_loyaltyownerid]")).ToContainTextAsync(Setup.Officer);

        await shell.TabAsync("Coordination");
        var owner = shell.Panel.Locator(".card-owner");
        await Expect(owner).ToContainTextAsync(Setup.Officer);
        await Expect(owner.Locator(".why")).Not.ToBeEmptyAsync();
        Assert.Empty(shell.Complaints);
    }

    [Fact]
    public async Task Promise_BeforeAndAfterSaving_ShowsBothDatesAndTheirReason()
    {
        await fixture.Host.SetNowAsync(Setup.Start);
        var account = await fixture.Api.CreateAsync("accounts", new { name = "Fonderie du Rhône" });
        await using var shell = await fixture.OpenAsync();
        await StartPromiseAsync(shell, account, "Replace the pump");

        // 8 hours from 09:00 leave one for the next morning; half as much again ends at 14:30, then the day ends at 17:30.
        await Expect(shell.Shown("loy_targeton")).ToContainTextAsync("Nov 25, 2026, 9:00");
        await Expect(shell.Shown("loy_promisedon")).ToContainTextAsync("Nov 25, 2026, 5:30");
        await Expect(shell.Explanation.GetByText("Preview, not saved yet")).ToBeVisibleAsync();
        await Expect(shell.Explanation.GetByText("A margin of 50 % of the processing time is added")).ToBeVisibleAsync();
        Assert.Empty(await OpenPromisesAsync(account));

        await shell.SaveAsync();
        await Expect(shell.Shown("loy_promisedon")).ToContainTextAsync("Nov 25, 2026, 5:30");
        await Expect(shell.Explanation.GetByText("Preview, not saved yet")).ToHaveCountAsync(0);
        await Expect(shell.Explanation.GetByText("The date moves to the end of the working day.")).ToBeVisibleAsync();
        var stored = Assert.Single(await OpenPromisesAsync(account));
        Assert.Equal("2026-11-25T16:30:00Z", stored);
        Assert.Empty(shell.Complaints);
    }

    [Fact]
    public async Task Promise_DeliveredLate_IsBrokenWithRecoveryAndARisingFlagInThePanel()
    {
        await fixture.Host.SetNowAsync(Setup.Start);
        var account = await fixture.Api.CreateAsync("accounts", new { name = "Hôtel Bellevue" });
        await using var shell = await fixture.OpenAsync();
        await StartPromiseAsync(shell, account, "Repair the boiler");
        await shell.SaveAsync();

        await fixture.Host.SetNowAsync(Setup.Start.AddDays(4));
        await shell.Field("Delivered on").FillAsync("2026-11-27");
        await shell.SaveAsync();
        await Expect(shell.Shown("loy_status").First).ToContainTextAsync("Broken");

        await shell.GoAsync($"/form/account/{account}");
        await shell.TabAsync("Coordination");
        await shell.RunJobsAndRefreshPanelAsync();
        await Expect(shell.Panel.Locator(".promise")).ToContainTextAsync("Broken");
        await Expect(shell.Panel.Locator(".card-actions")).ToContainTextAsync("Repair the boiler");
        await Expect(shell.Panel.Locator(".card-risk .reasons")).ToContainTextAsync("Promise broken");
        await Expect(shell.Panel.Locator(".card-risk .ring-number")).Not.ToHaveTextAsync("0");
        Assert.Empty(shell.Complaints);
    }

    [Fact]
    public async Task Promise_ThatIsRefused_SaysWhyBeforeSavingAndGivesNoDate()
    {
        await fixture.Host.SetNowAsync(Setup.Start);
        var account = await fixture.Api.CreateAsync("accounts", new { name = "Scierie fermée" });
        await fixture.Api.UpdateAsync("accounts", account, new { statecode = 1 });
        await using var shell = await fixture.OpenAsync();
        await StartPromiseAsync(shell, account, "Sharpen the saws");
        await Expect(shell.Page.Locator(".notice-error")).ToContainTextAsync("LOY-PROMISE-ACCOUNT-INACTIVE");
        await Expect(shell.Explanation.GetByText("No date can be given")).ToBeVisibleAsync();
        await Expect(shell.Shown("loy_promisedon")).ToHaveTextAsync("–");
    }

    [Fact]
    public async Task Explanation_AfterAnotherTab_IsThereAgain()
    {
        await fixture.Host.SetNowAsync(Setup.Start);
        var account = await fixture.Api.CreateAsync("accounts", new { name = "Jardins du Nord" });
        await using var shell = await fixture.OpenAsync();
        await StartPromiseAsync(shell, account, "Plant the hedge");
        await shell.SaveAsync();
        await shell.TabAsync("History");
        await shell.TabAsync("Promise");
        await Expect(shell.Explanation.GetByText("The date moves to the end of the working day.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Panel_EvidenceOfAReason_OpensThePromiseOnItsForm()
    {
        await fixture.Host.SetNowAsync(Setup.Start);
        var account = await fixture.Api.CreateAsync("accounts", new { name = "Clinique du Lac" });
        await using var shell = await fixture.OpenAsync();
        await StartPromiseAsync(shell, account, "Calibrate the scanner");
        await shell.SaveAsync();
        await shell.GoAsync($"/form/account/{account}");
        await shell.TabAsync("Coordination");
        await shell.Panel.GetByRole(AriaRole.Button, new FrameLocatorGetByRoleOptions { Name = "Calibrate the scanner", Exact = true }).ClickAsync();
        await Expect(shell.Page.Locator("main h1")).ToHaveTextAsync("Calibrate the scanner");
    }

    private static async Task StartPromiseAsync(ShellPage shell, Guid account, string name)
    {
        await shell.GoAsync($"/form/loy_promise/new?loy_accountid=account,{account},Customer");
        await shell.Field("Name").FillAsync(name);
        await shell.ChooseAsync("Promise policy", Setup.Policy);
    }

    private async Task<IReadOnlyList<string?>> OpenPromisesAsync(Guid account)
    {
        var answer = await fixture.Api.GetAsync($"loy_promises?$select=loy_promisedon&$filter=_loy_accountid_value eq {account}");
        return [.. answer.GetProperty("value").EnumerateArray().Select(row => row.GetProperty("loy_promisedon").GetString())];
    }
}
