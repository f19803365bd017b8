using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dynamics.Loyalty.EndToEnd.Tests.Guides;

/// <summary>The story of the README in four pictures of one panel: promise, trouble, broken, recovery.</summary>
[Collection(ShellCollection.Name)]
public sealed class StoryPictureTests(ShellFixture fixture)
{
    [Fact]
    public async Task Story_FromPromiseToRecovery_LooksAsTheReadmeShowsIt()
    {
        await fixture.Host.SetNowAsync(Setup.Start);
        var account = await fixture.Api.CreateAsync("accounts", new { name = "Café de la Gare" });
        await fixture.Host.RunJobsAsync();
        var policy = (await fixture.Api.GetAsync($"loy_promisepolicies?$select=loy_promisepolicyid&$filter=loy_name eq '{Setup.Policy}'")).GetProperty("value")[0].GetProperty("loy_promisepolicyid").GetGuid();
        var promise = await fixture.Api.CreateAsync("loy_promises", new Dictionary<string, object>
        {
            ["loy_name"] = "Repair the espresso machine",
            ["loy_AccountId@odata.bind"] = $"/accounts({account})",
            ["loy_PolicyId@odata.bind"] = $"/loy_promisepolicies({policy})",
        });
        await using var shell = await fixture.OpenAsync(width: 900);
        await ShowAsync(shell, account, Setup.Start.AddHours(1), "1-promise", ".card-promises");
        await ShowAsync(shell, account, Setup.Start.AddHours(29), "2-trouble", ".card-promises");

        await fixture.Host.SetNowAsync(Setup.Start.AddHours(52));
        await fixture.Api.UpdateAsync("loy_promises", promise, new { loy_deliveredon = Setup.Start.AddHours(52).UtcDateTime, loy_brokenreason = "The spare part came late." });
        await fixture.Host.RunJobsAsync();
        await ShowAsync(shell, account, Setup.Start.AddHours(53), "3-broken", ".card-risk");
        await ShowAsync(shell, account, Setup.Start.AddHours(53), "4-recovery", ".card-actions");
    }

    private async Task ShowAsync(ShellPage shell, Guid account, DateTimeOffset now, string picture, string part)
    {
        await fixture.Host.SetNowAsync(now);
        await shell.Page.Clock.SetFixedTimeAsync(now.UtcDateTime);
        await shell.Page.GotoAsync($"/WebResources/loy_/coordination/panel.html?id={account}&typename=account&userlcid=1033");
        await Expect(shell.Page.Locator(part)).ToBeVisibleAsync();
        await GuidePicture.ShowAsync(shell.Page, $"story/{picture}", shell.Page.Locator(part));
    }
}
