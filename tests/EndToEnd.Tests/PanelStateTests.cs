using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dynamics.Loyalty.EndToEnd.Tests;

/// <summary>Every state of the panel, in both languages, narrow as in a side pane: what it says, that it can be left, and that axe finds nothing.</summary>
[Collection(PanelCollection.Name)]
public sealed class PanelStateTests(ShellFixture fixture)
{
    private const int Narrow = 320;

    [Theory]
    [InlineData(Language.English, "Loading")]
    [InlineData(Language.French, "Chargement")]
    public async Task WhileItLoads_ShowsASkeletonAndSaysSo(Language language, string said)
    {
        var account = await CreateAsync();
        await using var shell = await fixture.OpenAsync(language, Narrow);
        var panel = new PanelAlone(shell, language);
        await panel.NeverAnswerAsync();
        await panel.OpenAsync(account);
        await Expect(shell.Page.Locator(".skeleton .bone").First).ToBeVisibleAsync();
        await Expect(panel.Main).ToHaveAttributeAsync("aria-busy", "true");
        await Expect(panel.Status).ToContainTextAsync(said);
        await AssertWellMadeAsync(shell, panel, "loading");
    }

    [Theory]
    [InlineData(Language.English, "No promise yet", "Not evaluated yet")]
    [InlineData(Language.French, "Aucune promesse", "Pas encore évalué")]
    public async Task OfANewAccount_SaysWhatToDoFirst(Language language, string promises, string risk)
    {
        var account = await CreateAsync();
        await using var shell = await fixture.OpenAsync(language, Narrow);
        var panel = new PanelAlone(shell, language);
        await panel.OpenFilledAsync(account);
        await Expect(panel.Main).ToContainTextAsync(promises);
        await Expect(panel.Main).ToContainTextAsync(risk);
        await AssertWellMadeAsync(shell, panel, "new account");
    }

    [Theory]
    [InlineData(Language.English, "Save the account first")]
    [InlineData(Language.French, "Enregistrez d’abord le compte")]
    public async Task OfAnUnsavedAccount_SaysToSaveItFirst(Language language, string said)
    {
        await using var shell = await fixture.OpenAsync(language, Narrow);
        var panel = new PanelAlone(shell, language);
        await panel.OpenAsync(null);
        await Expect(panel.Main).ToContainTextAsync(said);
        await AssertWellMadeAsync(shell, panel, "unsaved");
    }

    [Theory]
    [InlineData(Language.English, "The panel could not be loaded", "Try again", "Churn risk")]
    [InlineData(Language.French, "Le panneau n’a pas pu être chargé", "Réessayer", "Risque de départ")]
    public async Task ThatFails_SaysItsCode_AndTriesAgainByKeyboardWithoutLosingThePlace(Language language, string said, string retry, string content)
    {
        var account = await CreateAsync();
        await using var shell = await fixture.OpenAsync(language, Narrow);
        var panel = new PanelAlone(shell, language);
        await panel.RefuseAsync(500, "0x80044150");
        await panel.OpenAsync(account);
        await Expect(panel.Alert).ToContainTextAsync(said);
        await Expect(panel.Alert).ToContainTextAsync("0x80044150");
        await AssertWellMadeAsync(shell, panel, "failed");

        await panel.Button(retry).FocusAsync();
        await shell.Page.Keyboard.PressAsync("Enter");
        await Expect(panel.Button(retry)).ToBeFocusedAsync();
        await panel.AnswerAgainAsync();
        await shell.Page.Keyboard.PressAsync("Enter");
        await Expect(panel.Heading(content)).ToBeVisibleAsync();
        await Expect(panel.Main).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(Language.English, "You may not see this panel")]
    [InlineData(Language.French, "Vous n’avez pas accès à ce panneau")]
    public async Task ForAUserWithoutARole_SaysWhomToAsk_AndShowsNothingOfTheAccount(Language language, string said)
    {
        var account = await CreateAsync();
        var businessUnit = (await fixture.Api.GetAsync("businessunits?$select=businessunitid")).GetProperty("value")[0].GetProperty("businessunitid").GetGuid();
        var name = $"norole.{language}@example.com";
        var user = await fixture.Api.CreateAsync("systemusers", new Dictionary<string, object>
        {
            ["firstname"] = "No",
            ["lastname"] = "Role",
            ["domainname"] = name,
            ["internalemailaddress"] = name,
            ["businessunitid@odata.bind"] = $"/businessunits({businessUnit})",
        });
        await using var shell = await fixture.OpenAsync(language, Narrow);
        await shell.Page.Context.AddCookiesAsync([new Cookie { Name = "local-caller", Value = user.ToString(), Url = fixture.Host.Address.ToString() }]);
        var panel = new PanelAlone(shell, language);
        await panel.OpenAsync(account);
        await Expect(panel.Alert).ToContainTextAsync(said);
        await Expect(shell.Page.Locator(".card")).ToHaveCountAsync(0);
        await AssertWellMadeAsync(shell, panel, "no permission");
    }

    [Theory]
    [InlineData(Language.English, "This account no longer exists")]
    [InlineData(Language.French, "Ce compte n’existe plus")]
    public async Task OfADeletedAccount_SaysThatItIsGone(Language language, string said)
    {
        var account = await CreateAsync();
        await fixture.Api.DeleteAsync("accounts", account);
        await using var shell = await fixture.OpenAsync(language, Narrow);
        var panel = new PanelAlone(shell, language);
        await panel.OpenAsync(account);
        await Expect(panel.Alert).ToContainTextAsync(said);
        await AssertWellMadeAsync(shell, panel, "gone");
    }

    [Theory]
    [InlineData(Language.English, "No connection")]
    [InlineData(Language.French, "Pas de connexion")]
    public async Task Offline_SaysSo(Language language, string said)
    {
        var account = await CreateAsync();
        await using var shell = await fixture.OpenAsync(language, Narrow);
        var panel = new PanelAlone(shell, language);
        await panel.CutTheLineAsync();
        await panel.OpenAsync(account);
        await Expect(panel.Alert).ToContainTextAsync(said);
        await AssertWellMadeAsync(shell, panel, "offline");
    }

    [Theory]
    [InlineData(Language.English, "Refresh", "No connection", "Refreshing failed", "Churn risk")]
    [InlineData(Language.French, "Actualiser", "Pas de connexion", "L’actualisation a échoué", "Risque de départ")]
    public async Task ThatCannotRefresh_KeepsTheLastGoodContent_AndComesBackByItselfWithTheConnection(Language language, string refresh, string offline, string failed, string content)
    {
        var account = await CreateAsync();
        await using var shell = await fixture.OpenAsync(language, Narrow);
        var panel = new PanelAlone(shell, language);
        await panel.OpenFilledAsync(account);
        await panel.RefuseAsync(500, "0x80044150");
        await panel.Button(refresh).FocusAsync();
        await shell.Page.Keyboard.PressAsync("Enter");
        await Expect(panel.Alert).ToContainTextAsync(failed);
        await Expect(panel.Alert).ToContainTextAsync("0x80044150");
        await Expect(panel.Heading(content)).ToBeVisibleAsync();
        await Expect(panel.Button(refresh)).ToBeFocusedAsync();
        await AssertWellMadeAsync(shell, panel, "stale");

        await panel.AnswerAgainAsync();
        await shell.Page.Context.SetOfflineAsync(true);
        await shell.Page.Keyboard.PressAsync("Enter");
        await Expect(panel.Alert).ToContainTextAsync(offline);
        await Expect(panel.Heading(content)).ToBeVisibleAsync();
        await AssertWellMadeAsync(shell, panel, "offline with content");
        await shell.Page.Context.SetOfflineAsync(false);
        await Expect(panel.Alert).ToHaveCountAsync(0);
        await Expect(panel.Button(refresh)).ToBeFocusedAsync();
    }

    private Task<Guid> CreateAsync() => fixture.Api.CreateAsync("accounts", new { name = "State of " + Guid.NewGuid() });

    private static async Task AssertWellMadeAsync(ShellPage shell, PanelAlone panel, string state)
    {
        await shell.AssertAccessibleAsync(state);
        Assert.Equal(0, await panel.OverflowAsync());
    }
}
