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
    private const string Levels = "/page/loy_/levels/levels.html";
    private const string Backtest = "/page/loy_/backtest/backtest.html";
    private const string Team = "/page/loy_/team/team.html";
    private const int PromiseBroken = 725100000;

    [Theory]
    [InlineData(Language.English, 1280)]
    [InlineData(Language.French, 1280)]
    [InlineData(Language.English, 320)]
    [InlineData(Language.French, 320)]
    public async Task Pages_OfTheSiteMap_HaveNoAccessibilityViolationAndFit(Language language, int width)
    {
        await using var shell = await fixture.OpenAsync(language, width);
        foreach (var page in new[] { Portfolio, Margins, Redating, Levels, Backtest, Team })
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
        await Expect(shell.Opened.Locator(".done")).ToContainTextAsync("1 account moved.");
        Assert.Equal(to, await OwnerOfAsync(account));
        await Expect(shell.Opened.Locator(".officer").Filter(new LocatorFilterOptions { HasText = "Anne Blanc" })).ToContainTextAsync("1 account");
        await shell.AssertAccessibleAsync("portfolio with a move");
        await AssertLeadsAsync(shell, shell.Opened, "Scierie Moderne", $"/form/account/{account}");
        Assert.Empty(shell.Complaints);
    }

    [Fact]
    public async Task Margins_AfterADelivery_CountItAndSayThatOneIsTooFew()
    {
        await fixture.Host.SetNowAsync(Setup.Start);
        var account = await fixture.Api.CreateAsync("accounts", new { name = "Brasserie du Lac" });
        var policy = await Setup.CreatePolicyAsync(fixture.Api, "Delivery of filters");
        var promise = await Setup.CreatePromiseAsync(fixture.Api, account, policy, "Six filters");
        await fixture.Api.UpdateAsync("loy_promises", promise, new { loy_deliveredon = Setup.Start.UtcDateTime });

        await using var shell = await fixture.OpenAsync();
        await shell.Page.Clock.SetFixedTimeAsync(Setup.Start.AddHours(1).UtcDateTime);
        await OpenAsync(shell, Margins);
        var row = shell.Opened.Locator(".policy").Filter(new LocatorFilterOptions { HasText = "Delivery of filters" });
        await Expect(row).ToContainTextAsync("1 kept early");
        await Expect(row).ToContainTextAsync("Too few to tell");
        await shell.AssertAccessibleAsync("margins with a policy");
        await AssertLeadsAsync(shell, shell.Opened, "Delivery of filters", $"/form/loy_promisepolicy/{policy}");
        Assert.Empty(shell.Complaints);
    }

    [Fact]
    public async Task Redating_OnThePolicyForm_ShowsOldAndNewDatesThenRevisesWithTheReason()
    {
        await fixture.Host.SetNowAsync(Setup.Start);
        var account = await fixture.Api.CreateAsync("accounts", new { name = "Menuiserie Rey" });
        var policy = await Setup.CreatePolicyAsync(fixture.Api, "Installation of shelves");
        var promise = await Setup.CreatePromiseAsync(fixture.Api, account, policy, "Shelves of the archive");
        await fixture.Api.UpdateAsync("loy_promisepolicies", policy, new { loy_leadminutes = 960 });

        await using var shell = await fixture.OpenAsync();
        await shell.GoAsync($"/form/loy_promisepolicy/{policy}");
        await shell.TabAsync("Re-date promises");
        var page = shell.Page.FrameLocator("iframe[src*='redating/redating.html']");
        await page.GetByRole(AriaRole.Button, new FrameLocatorGetByRoleOptions { Name = "Show what would move" }).ClickAsync();
        await Expect(page.Locator(".redated")).ToContainTextAsync("Shelves of the archive");
        await page.GetByLabel("Reason").FillAsync("The supplier needs two days.");
        await page.GetByRole(AriaRole.Button, new FrameLocatorGetByRoleOptions { Name = "Re-date 1 promise" }).ClickAsync();
        await Expect(page.Locator(".done")).ToContainTextAsync("1 promise has new dates.");

        var revisions = (await fixture.Api.GetAsync($"loy_promiserevisions?$select=loy_reason&$filter=_loy_promiseid_value eq {promise}")).GetProperty("value");
        Assert.Equal("The supplier needs two days.", Assert.Single(revisions.EnumerateArray()).GetProperty("loy_reason").GetString());
        await shell.AssertAccessibleAsync("re-dated promises");
        await AssertLeadsAsync(shell, page, "Shelves of the archive", $"/form/loy_promise/{promise}");
        Assert.Empty(shell.Complaints);
    }

    [Fact]
    public async Task Levels_ChangedAndSeen_AreSavedAndOnlyThen()
    {
        var scale = await fixture.Api.CreateAsync("loy_risklevelscales", new { loy_name = "Risk levels", loy_code = "DEFAULT", loy_watchfrom = 30, loy_atriskfrom = 55, loy_criticalfrom = 80, loy_dropmargin = 5 });
        var kind = await fixture.Api.CreateAsync("loy_churnkinds", new { loy_name = "Promise broken", loy_kind = PromiseBroken, loy_points = 25, loy_halflifedays = 90, loy_cap = 50, loy_windowdays = 365, loy_active = true });
        try
        {
            await using var shell = await fixture.OpenAsync();
            await OpenAsync(shell, Levels);
            await Expect(ButtonOf(shell, "Save")).ToBeDisabledAsync();
            await shell.Opened.GetByLabel("Watch from").FillAsync("35");
            await shell.Opened.GetByLabel("Points", new FrameLocatorGetByLabelOptions { Exact = true }).FillAsync("30");
            await ButtonOf(shell, "Show accounts per level").ClickAsync();
            await Expect(shell.Opened.Locator(".level-row")).ToHaveCountAsync(4);
            await shell.AssertAccessibleAsync("levels with a preview");
            await ButtonOf(shell, "Save").ClickAsync();
            await Expect(shell.Opened.GetByText("Nothing is changed.")).ToBeVisibleAsync();

            Assert.Equal(35, (await fixture.Api.GetAsync($"loy_risklevelscales({scale})")).GetProperty("loy_watchfrom").GetInt32());
            Assert.Equal(30, (await fixture.Api.GetAsync($"loy_churnkinds({kind})")).GetProperty("loy_points").GetDecimal());
            Assert.Empty(shell.Complaints);
        }
        finally
        {
            await fixture.Api.DeleteAsync("loy_churnkinds", kind);
            await fixture.Api.DeleteAsync("loy_risklevelscales", scale);
        }
    }

    [Fact]
    public async Task Backtest_OfAFileWithABadLine_SaysTooFewAndNamesTheLine()
    {
        await fixture.Host.SetNowAsync(Setup.Start);
        var account = await fixture.Api.CreateAsync("accounts", new { name = "Cantine Fermée" });
        await using var shell = await fixture.OpenAsync();
        await OpenAsync(shell, Backtest);
        await shell.Opened.Locator("input[type=file]").SetInputFilesAsync(new FilePayload
        {
            Name = "departures.csv",
            MimeType = "text/csv",
            Buffer = System.Text.Encoding.UTF8.GetBytes($"accountid,date\n{account},2026-11-20\nnobody,2026-11-20\n"),
        });
        await Expect(shell.Opened.Locator("textarea")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^accountid", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        await ButtonOf(shell, "Run the backtest").ClickAsync();
        await Expect(shell.Opened.Locator(".badge-large")).ToHaveTextAsync("Too few departures");
        await Expect(shell.Opened.Locator(".line-error")).ToContainTextAsync("Line 3");
        await shell.AssertAccessibleAsync("backtest with a report");
        Assert.Empty(shell.Complaints);
    }

    private static async Task OpenAsync(ShellPage shell, string page)
    {
        await shell.GoAsync(page);
        await shell.Opened.Locator("main[aria-busy=false] :is(.card, .message)").First.WaitForAsync();
    }

    /// <summary>The record's name opens its form, by keyboard.</summary>
    private static async Task AssertLeadsAsync(ShellPage shell, IFrameLocator page, string record, string route)
    {
        await page.GetByRole(AriaRole.Button, new FrameLocatorGetByRoleOptions { Name = record, Exact = true }).PressAsync("Enter");
        await shell.Page.WaitForURLAsync("**/#" + route);
        await Expect(shell.Page.Locator("main h1").First).ToHaveTextAsync(record);
    }

    private static ILocator ButtonOf(ShellPage shell, string name) =>
        shell.Opened.GetByRole(AriaRole.Button, new FrameLocatorGetByRoleOptions { Name = name });

    private async Task<Guid?> OwnerOfAsync(Guid account) =>
        (await fixture.Api.GetAsync($"accounts({account})?$select=_loy_loyaltyownerid_value")).GetProperty("_loy_loyaltyownerid_value") is { ValueKind: JsonValueKind.String } owner ? owner.GetGuid() : null;
}
