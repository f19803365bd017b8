using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dynamics.Loyalty.EndToEnd.Tests;

/// <summary>A manager's morning: an alert is read about, talked about by keyboard, noted, and taken back.</summary>
[Collection(ShellCollection.Name)]
public sealed class TeamTests(ShellFixture fixture)
{
    private const string Team = "/page/loy_/team/team.html";
    private const int Critical = 725100003;
    private const int ConversationHeld = 725100001;

    [Fact]
    public async Task Alert_TalkedAbout_IsNotedWithItsWordsAndComesBackWhenTakenBack()
    {
        await fixture.Host.SetNowAsync(Setup.Start);
        var account = await CriticalAccountAsync("Fromagerie du Vallon");
        await fixture.Host.SetNowAsync(Setup.Start.AddDays(3));

        await using var shell = await OpenAsync();
        var alert = AlertOf(shell, "Fromagerie du Vallon");
        await Expect(alert.Locator(".alert-says")).ToContainTextAsync("nobody has called or met the customer since");
        await alert.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Conversation held" }).PressAsync("Enter");
        await Expect(alert.GetByLabel("What was agreed (optional)")).ToBeFocusedAsync();
        await shell.AssertAccessibleAsync("an alert with its note");
        await alert.GetByLabel("What was agreed (optional)").FillAsync("We call on Monday");
        await alert.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Save" }).PressAsync("Enter");

        await Expect(shell.Opened.Locator(".noted")).ToBeFocusedAsync();
        await Expect(alert).ToHaveCountAsync(0);
        var outcome = Assert.Single(await OutcomesAsync(account));
        Assert.Equal((ConversationHeld, "We call on Monday"), (outcome.GetProperty("loy_outcome").GetInt32(), outcome.GetProperty("loy_note").GetString()));
        Assert.StartsWith("Fromagerie du Vallon has been critical", outcome.GetProperty("loy_name").GetString(), StringComparison.Ordinal);
        var ended = shell.Opened.Locator(".ended").Filter(new LocatorFilterOptions { HasText = "Fromagerie du Vallon" });
        await Expect(ended).ToContainTextAsync("We call on Monday");
        await shell.AssertAccessibleAsync("an alert that has ended");

        await ended.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Undo" }).PressAsync("Enter");

        await Expect(alert).ToHaveCountAsync(1);
        Assert.Empty(await OutcomesAsync(account));
        Assert.Empty(shell.Complaints);
    }

    [Fact]
    public async Task Alert_NameOfTheCustomer_LeadsToTheForm()
    {
        await fixture.Host.SetNowAsync(Setup.Start);
        var account = await CriticalAccountAsync("Cidrerie du Coteau");
        await fixture.Host.SetNowAsync(Setup.Start.AddDays(3));

        await using var shell = await OpenAsync();
        await AlertOf(shell, "Cidrerie du Coteau").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Cidrerie du Coteau", Exact = true }).PressAsync("Enter");

        await shell.Page.WaitForURLAsync($"**/#/form/account/{account}");
    }

    private static ILocator AlertOf(ShellPage shell, string account) => shell.Opened.Locator(".alert").Filter(new LocatorFilterOptions { HasText = account });

    private async Task<ShellPage> OpenAsync()
    {
        var shell = await fixture.OpenAsync();
        await shell.GoAsync(Team);
        await shell.Opened.Locator("main[aria-busy=false] .card").First.WaitForAsync();
        return shell;
    }

    private async Task<Guid> CriticalAccountAsync(string name)
    {
        var account = await fixture.Api.CreateAsync("accounts", new { name });
        await fixture.Api.UpdateAsync("accounts", account, new { loy_riskoverride = Critical, loy_riskoverridereason = "They told us so", loy_riskoverrideuntil = "2027-06-30" });
        await fixture.Host.RunJobsAsync();
        return account;
    }

    private async Task<List<JsonElement>> OutcomesAsync(Guid account) =>
        [.. (await fixture.Api.GetAsync($"loy_alertoutcomes?$select=loy_name,loy_outcome,loy_note&$filter=_loy_accountid_value eq {account}")).GetProperty("value").EnumerateArray()];
}
