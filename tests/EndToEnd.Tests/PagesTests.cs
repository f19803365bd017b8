using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dynamics.Loyalty.EndToEnd.Tests;

/// <summary>The pages beside the panel, opened from the site map and from forms, over their real custom APIs.</summary>
[Collection(ShellCollection.Name)]
public sealed class PagesTests(ShellFixture fixture)
{
    private const string Portfolio = "/page/loy_/portfolio/portfolio.html";
    private const string Margins = "/page/loy_/margins/margins.html";
    private const string Redating = "/page/loy_/redating/redating.html";

    [Theory]
    [InlineData(Language.English, 1280)]
    [InlineData(Language.French, 1280)]
    [InlineData(Language.English, 320)]
    [InlineData(Language.French, 320)]
    public async Task Pages_OfTheSiteMap_HaveNoAccessibilityViolationAndFit(Language language, int width)
    {
        await using var shell = await fixture.OpenAsync(language, width);
        foreach (var page in new[] { Portfolio, Margins, Redating })
        {
            await OpenAsync(shell, page);
            await shell.AssertAccessibleAsync(page);
            Assert.Equal(0, await shell.Opened.Locator("html").EvaluateAsync<int>("root => root.scrollWidth - root.clientWidth"));
            Assert.Equal(language == Language.French ? "fr" : "en", await shell.Opened.Locator("html").GetAttributeAsync("lang"));
        }

        Assert.Empty(shell.Complaints);
    }

    [Fact]
    public async Task Portfolio_HandedOverToOneOfficer_ShowsBothLoadsThenMovesTheAccount()
    {
        await fixture.Host.SetNowAsync(Setup.Start);
        var from = await Setup.CreateOfficerAsync(fixture.Api, "Jean", "Favre");
        var to = await Setup.CreateOfficerAsync(fixture.Api, "Anne", "Blanc");
        var account = await fixture.Api.CreateAsync("accounts", new { name = "Scierie Moderne" });
        await fixture.Api.UpdateAsync("accounts", account, new Dictionary<string, object> { ["loy_LoyaltyOwnerId@odata.bind"] = $"/systemusers({from})" });

        await using var shell = await fixture.OpenAsync();
        await OpenAsync(shell, Portfolio);
        await shell.Opened.GetByLabel("From").SelectOptionAsync(from.ToString());
        await shell.Opened.GetByLabel("To", new FrameLocatorGetByLabelOptions { Exact = true }).SelectOptionAsync(to.ToString());
        await ButtonOf(shell, "Show what would change").ClickAsync();
        await Expect(shell.Opened.Locator(".change")).ToHaveCountAsync(2);
        await Expect(shell.Opened.Locator(".move")).ToContainTextAsync("Scierie Moderne");
        Assert.Equal(from, await OwnerOfAsync(account));

        await ButtonOf(shell, "Move 1 account").ClickAsync();
        await Expect(shell.Opened.Locator(".done")).ToContainTextAsync("1 accounts moved.");
        Assert.Equal(to, await OwnerOfAsync(account));
        await Expect(shell.Opened.Locator(".officer").Filter(new LocatorFilterOptions { HasText = "Anne Blanc" })).ToContainTextAsync("1 account");
        Assert.Empty(shell.Complaints);
    }

    [Fact]
    public async Task Margins_AfterADelivery_CountItAndSayThatOneIsTooFew()
    {
        await fixture.Host.SetNowAsync(Setup.Start);
        var account = await fixture.Api.CreateAsync("accounts", new { name = "Brasserie du Lac" });
        var policy = await Setup.CreatePolicyAsync(fixture.Api, "Delivery of filters");
        var promise = await PromiseAsync(account, policy, "Six filters");
        await fixture.Api.UpdateAsync("loy_promises", promise, new { loy_deliveredon = Setup.Start.UtcDateTime });

        await using var shell = await fixture.OpenAsync();
        await shell.Page.Clock.SetFixedTimeAsync(Setup.Start.AddHours(1).UtcDateTime);
        await OpenAsync(shell, Margins);
        var row = shell.Opened.Locator(".policy").Filter(new LocatorFilterOptions { HasText = "Delivery of filters" });
        await Expect(row).ToContainTextAsync("1 kept early");
        await Expect(row).ToContainTextAsync("Too few to tell");
        Assert.Empty(shell.Complaints);
    }

    [Fact]
    public async Task Redating_OnThePolicyForm_ShowsOldAndNewDatesThenRevisesWithTheReason()
    {
        await fixture.Host.SetNowAsync(Setup.Start);
        var account = await fixture.Api.CreateAsync("accounts", new { name = "Menuiserie Rey" });
        var policy = await Setup.CreatePolicyAsync(fixture.Api, "Installation of shelves");
        var promise = await PromiseAsync(account, policy, "Shelves of the archive");
        await fixture.Api.UpdateAsync("loy_promisepolicies", policy, new { loy_leadminutes = 960 });

        await using var shell = await fixture.OpenAsync();
        await shell.GoAsync($"/form/loy_promisepolicy/{policy}");
        await shell.TabAsync("Re-date promises");
        var page = shell.Page.FrameLocator("iframe[src*='redating/redating.html']");
        await page.GetByRole(AriaRole.Button, new FrameLocatorGetByRoleOptions { Name = "Show what would move" }).ClickAsync();
        await Expect(page.Locator(".redated")).ToContainTextAsync("Shelves of the archive");
        await page.GetByLabel("Reason").FillAsync("The supplier needs two days.");
        await page.GetByRole(AriaRole.Button, new FrameLocatorGetByRoleOptions { Name = "Re-date 1 promise" }).ClickAsync();
        await Expect(page.Locator(".done")).ToContainTextAsync("1 promises have new dates.");

        var revisions = (await fixture.Api.GetAsync($"loy_promiserevisions?$select=loy_reason&$filter=_loy_promiseid_value eq {promise}")).GetProperty("value");
        Assert.Equal("The supplier needs two days.", Assert.Single(revisions.EnumerateArray()).GetProperty("loy_reason").GetString());
        Assert.Empty(shell.Complaints);
    }

    private static async Task OpenAsync(ShellPage shell, string page)
    {
        await shell.GoAsync(page);
        await shell.Opened.Locator("main[aria-busy=false] .card").First.WaitForAsync();
    }

    private static ILocator ButtonOf(ShellPage shell, string name) =>
        shell.Opened.GetByRole(AriaRole.Button, new FrameLocatorGetByRoleOptions { Name = name });

    private Task<Guid> PromiseAsync(Guid account, Guid policy, string name) =>
        fixture.Api.CreateAsync("loy_promises", new Dictionary<string, object>
        {
            ["loy_name"] = name,
            ["loy_AccountId@odata.bind"] = $"/accounts({account})",
            ["loy_PolicyId@odata.bind"] = $"/loy_promisepolicies({policy})",
        });

    private async Task<Guid?> OwnerOfAsync(Guid account) =>
        (await fixture.Api.GetAsync($"accounts({account})?$select=_loy_loyaltyownerid_value")).GetProperty("_loy_loyaltyownerid_value") is { ValueKind: JsonValueKind.String } owner ? owner.GetGuid() : null;
}
