using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dynamics.Loyalty.EndToEnd.Tests;

/// <summary>The list of promises in the panel: filtered, and longer than the panel's first answer.</summary>
[Collection(PanelCollection.Name)]
public sealed class PromiseListTests(ShellFixture fixture)
{
    private const string More = "53";
    private const string Rows = ".windowed li";

    [Theory]
    [InlineData(Language.English, "Department", "State", "Cancelled", "1 promise", "Show all promises")]
    [InlineData(Language.French, "Service", "État", "Annulée", "1 promesse", "Afficher toutes les promesses")]
    public async Task Promises_Filtered_ShowThoseAloneAndTheWayBack(Language language, string department, string state, string cancelled, string found, string all)
    {
        var (account, policy) = await StartAsync("Filtered " + language);
        await Setup.CreatePromiseAsync(fixture.Api, account, policy, "Repair the lift");
        await CancelAsync(await Setup.CreatePromiseAsync(fixture.Api, account, policy, "Repair the scanner"));
        await using var shell = await fixture.OpenAsync(language);
        await new PanelAlone(shell, language).OpenFilledAsync(account);

        await shell.Field(state).SelectOptionAsync(cancelled);
        await Expect(shell.Page.Locator(".promise")).ToHaveCountAsync(1);
        await Expect(shell.Page.Locator(".promise")).ToContainTextAsync("Repair the scanner");
        await Expect(shell.Page.Locator(".card-promises [role=status]")).ToHaveTextAsync(found);
        await shell.AssertAccessibleAsync("filtered promises");

        await shell.Field(department).SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await Expect(shell.Page.Locator(".promise")).ToHaveCountAsync(1);
        await shell.Button(all).PressAsync("Enter");
        await Expect(shell.Page.Locator(".promise")).ToHaveCountAsync(2);
        await Expect(shell.Field(state)).ToHaveValueAsync(string.Empty);
        Assert.Empty(shell.Complaints);
    }

    [Fact]
    public async Task Promises_MoreThanOneAnswerHolds_AreReadWhileTheReaderScrolls()
    {
        var account = await ManyAsync("Long list");
        await using var shell = await fixture.OpenAsync();
        var panel = new PanelAlone(shell, Language.English);
        await panel.OpenFilledAsync(account);
        await Expect(shell.Page.Locator(Rows).First).ToHaveAttributeAsync("aria-setsize", More);

        await ScrollToTheEndAsync(shell);

        var last = shell.Page.Locator(Rows).Last;
        await Expect(last).ToHaveAttributeAsync("aria-posinset", More);
        await Expect(last).ToContainTextAsync("Cancelled");
        await Expect(panel.Button("Show more promises")).ToHaveCountAsync(0);
        await shell.AssertAccessibleAsync("long list at its end");
        Assert.Equal(0, await panel.OverflowAsync());
        Assert.Empty(shell.Complaints);
    }

    [Fact]
    public async Task Promises_OfOneState_AreFoundBehindTheFirstAnswer()
    {
        var account = await ManyAsync("Found far behind");
        await using var shell = await fixture.OpenAsync();
        await new PanelAlone(shell, Language.English).OpenFilledAsync(account);
        await Expect(shell.Page.Locator(Rows, new PageLocatorOptions { HasText = "Cancelled" })).ToHaveCountAsync(0);

        await shell.Field("State").SelectOptionAsync("Cancelled");

        await Expect(shell.Page.Locator(".promise")).ToHaveCountAsync(1);
        await Expect(shell.Page.Locator(".promise")).ToContainTextAsync("Cancelled");
    }

    [Fact]
    public async Task Promises_ByKeyboard_AreReachedOneAfterTheOther_AndTheFocusIsNeverLost()
    {
        var account = await ManyAsync("By keyboard");
        await using var shell = await fixture.OpenAsync();
        await new PanelAlone(shell, Language.English).OpenFilledAsync(account);
        var list = shell.Page.Locator(".windowed");

        await list.FocusAsync();
        for (var row = 0; row < 20; row++)
            await shell.Page.Locator($"{Rows}[data-row='{row}'] .promise-commands button").Last.PressAsync("Tab");

        await Expect(shell.Page.Locator(":focus")).ToBeVisibleAsync();
        Assert.Equal("20", await shell.Page.EvaluateAsync<string>("document.activeElement.closest('[data-row]').dataset.row"));
        await list.EvaluateAsync("list => { list.scrollTop = 0; }");
        await Expect(shell.Page.Locator($"{Rows}[data-row='0']")).ToBeVisibleAsync();
        Assert.Equal("20", await shell.Page.EvaluateAsync<string>("document.activeElement.closest('[data-row]').dataset.row"));
    }

    [Fact]
    public async Task Promises_WhenReadingOnFails_StayAndSayTheCode()
    {
        var account = await ManyAsync("Cut off");
        await using var shell = await fixture.OpenAsync();
        var panel = new PanelAlone(shell, Language.English);
        await panel.OpenFilledAsync(account);
        await shell.Page.RouteAsync("**/*loy_GetPromises*", route => route.AbortAsync("internetdisconnected"));

        await panel.Button("Show more promises").ClickAsync();

        await Expect(panel.Alert).ToContainTextAsync("OFFLINE");
        await Expect(shell.Page.Locator(Rows).First).ToBeVisibleAsync();
        await shell.AssertAccessibleAsync("list that could not go on");
        await shell.Page.UnrouteAllAsync();
        await panel.Button("Try again").ClickAsync();
        await Expect(panel.Button("Show more promises")).ToHaveCountAsync(0);
    }

    private static async Task ScrollToTheEndAsync(ShellPage shell)
    {
        var more = new PanelAlone(shell, Language.English).Button("Show more promises");
        await shell.Page.Locator(".windowed").EvaluateAsync("list => { list.scrollTop = list.scrollHeight; }");
        await Expect(more).ToHaveCountAsync(0);
        await shell.Page.WaitForFunctionAsync(
            """
            () => {
              const list = document.querySelector('.windowed');
              list.scrollTop = list.scrollHeight;
              return list.querySelector('li:last-child').ariaPosInSet === list.querySelector('li').ariaSetSize;
            }
            """);
    }

    /// <summary>An account with more open promises than one answer lists, and a cancelled one behind them.</summary>
    private async Task<Guid> ManyAsync(string name)
    {
        var (account, policy) = await StartAsync(name);
        await CancelAsync(await Setup.CreatePromiseAsync(fixture.Api, account, policy, "Withdrawn"));
        for (var i = 1; i < int.Parse(More, CultureInfo.InvariantCulture); i++)
            await Setup.CreatePromiseAsync(fixture.Api, account, policy, $"Pump {i}");
        return account;
    }

    private async Task<(Guid Account, Guid Policy)> StartAsync(string name)
    {
        await fixture.Host.SetNowAsync(Setup.Start);
        return (await fixture.Api.CreateAsync("accounts", new { name }), await Setup.CreatePolicyAsync(fixture.Api, "Listed work of " + name));
    }

    private Task CancelAsync(Guid promise) =>
        fixture.Api.UpdateAsync("loy_promises", promise, new { loy_status = 725100006, loy_brokenreason = "Withdrawn" });
}
