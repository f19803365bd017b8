using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dynamics.Loyalty.EndToEnd.Tests;

/// <summary>What the customer must not hear: written and read by those who may, absent for everybody else, and in no text for the customer.</summary>
[Collection(PanelCollection.Name)]
public sealed class BackstageTests(ShellFixture fixture)
{
    private const string Secret = "The supplier went bankrupt";

    [Theory]
    [InlineData(Language.English, 1280, "Open backstage", "Internal – never for the customer", "Note added.", "Note changed.", "Note deleted.", "Change the note", "Delete the note")]
    [InlineData(Language.French, 360, "Ouvrir les coulisses", "Interne – ne pas communiquer au client", "Note ajoutée.", "Note modifiée.", "Note supprimée.", "Modifier la note", "Supprimer la note")]
    public async Task Note_ByKeyboard_IsAddedChangedAndDeletedInItsWindow(
        Language language, int width, string open, string mark, string added, string changed, string deleted, string change, string delete)
    {
        var account = await fixture.Api.CreateAsync("accounts", new { name = "Backstage " + language });
        await using var shell = await OpenPanelAsync(account, language, width);
        var card = shell.Panel.Locator(".card-backstage");
        await Expect(card).ToContainTextAsync(mark);
        await shell.AssertAccessibleAsync("panel with backstage");

        await card.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = open }).PressAsync("Enter");
        await Expect(Dialog(shell)).ToContainTextAsync(mark);
        await shell.AssertAccessibleAsync("no note yet");
        await Dialog(shell).Locator("textarea").FillAsync(Secret);
        await Dialog(shell).Locator("textarea").PressAsync("Tab");
        await shell.Page.Keyboard.PressAsync("ArrowDown");
        await Dialog(shell).Locator("button[type=submit]").PressAsync("Enter");
        await Expect(Dialog(shell)).ToContainTextAsync(added);
        await Expect(Dialog(shell).Locator(".note-text")).ToHaveTextAsync(Secret);
        await shell.AssertAccessibleAsync("a note");

        await Button(shell, change).PressAsync("Enter");
        await Dialog(shell).Locator("li textarea").FillAsync(Secret + " in May");
        await shell.AssertAccessibleAsync("a note that is changed");
        await Dialog(shell).Locator("li button[type=submit]").PressAsync("Enter");
        await Expect(Dialog(shell)).ToContainTextAsync(changed);
        await Expect(Dialog(shell).Locator(".note-text")).ToHaveTextAsync(Secret + " in May");

        await Button(shell, delete).PressAsync("Enter");
        await shell.AssertAccessibleAsync("a note to delete");
        await Dialog(shell).Locator("li button[type=submit]").PressAsync("Enter");
        await Expect(Dialog(shell)).ToContainTextAsync(deleted);
        await Expect(Dialog(shell).Locator(".note-text")).ToHaveCountAsync(0);
        await shell.Page.Keyboard.PressAsync("Escape");
        await Expect(card.GetByRole(AriaRole.Button)).ToBeFocusedAsync();
        Assert.Empty(shell.Complaints);
    }

    [Fact]
    public async Task Panel_Open_HoldsNoTextUntilItIsAskedFor()
    {
        var account = await TellAsync("Asked for");
        await using var shell = await OpenPanelAsync(account);
        await Expect(shell.Panel.Locator(".card-backstage")).ToContainTextAsync("1 note");
        Assert.DoesNotContain(Secret, await shell.Panel.Locator("body").InnerHTMLAsync(), StringComparison.Ordinal);
        await Button(shell, "Open backstage").ClickAsync();
        await Expect(Dialog(shell).Locator(".note-text")).ToHaveTextAsync(Secret);
        await shell.Page.Keyboard.PressAsync("Escape");
        await Expect(Dialog(shell)).ToHaveCountAsync(0);
        Assert.DoesNotContain(Secret, await shell.Panel.Locator("body").InnerHTMLAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Note_AboutAPromise_NamesIt()
    {
        var account = await TellAsync("About a promise");
        await Setup.CreatePromiseAsync(fixture.Api, account, await Setup.CreatePolicyAsync(fixture.Api, "Work behind the scenes"), "Repair the press");
        await using var shell = await OpenPanelAsync(account);
        await Button(shell, "Open backstage").ClickAsync();
        await Dialog(shell).Locator("textarea").FillAsync("The press needs a part that nobody makes any more");
        await Dialog(shell).GetByLabel("Promise").SelectOptionAsync("Repair the press");
        await shell.AssertAccessibleAsync("a note about a promise");

        await Dialog(shell).Locator("button[type=submit]").ClickAsync();

        await Expect(Dialog(shell).Locator("li").Filter(new LocatorFilterOptions { HasText = "nobody makes any more" }).Locator(".facts")).ToContainTextAsync("Repair the press");
    }

    [Fact]
    public async Task Notes_ThatCannotBeRead_SayWhyWithTheCode_AndComeOnRetry()
    {
        var account = await TellAsync("Refused");
        await using var shell = await OpenPanelAsync(account);
        var refused = new RouteFulfillOptions { Status = 503, ContentType = "application/json", Body = """{"error":{"code":"0x80072321","message":"Too many requests"}}""" };
        await shell.Page.RouteAsync("**/loy_backstagenotes*", route => route.FulfillAsync(refused));
        await Button(shell, "Open backstage").ClickAsync();
        await Expect(Dialog(shell).GetByRole(AriaRole.Alert)).ToContainTextAsync("0x80072321");
        await shell.AssertAccessibleAsync("notes that cannot be read");
        await shell.Page.UnrouteAllAsync();
        await Button(shell, "Try again").ClickAsync();
        await Expect(Dialog(shell).Locator(".note-text")).ToHaveTextAsync(Secret);
    }

    [Theory]
    [InlineData("Loyalty Officer")]
    [InlineData("Loyalty Reader")]
    public async Task Panel_ForSomebodyOutsideTheProfile_HasNoSuchPart(string role)
    {
        var account = await TellAsync("Outside " + role);
        var user = await Setup.CreateUserAsync(fixture.Api, "Outside", role.Replace(' ', '.'), role);
        await using var shell = await fixture.OpenAsync();
        await shell.Page.Context.AddCookiesAsync([new Cookie { Name = "local-caller", Value = user.ToString(), Url = fixture.Host.Address.ToString() }]);
        var answers = new List<string>();
        shell.Page.Response += (_, response) => answers.Add(response.Url);
        await shell.Page.GotoAsync($"/WebResources/loy_/coordination/panel.html?id={account}&typename=account&userlcid=1033");
        await shell.Page.Locator(".card-coverage").WaitForAsync();
        await Expect(shell.Page.Locator(".card-backstage")).ToHaveCountAsync(0);
        Assert.DoesNotContain("Internal – never", await shell.Page.ContentAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(answers, url => url.Contains("loy_backstagenotes", StringComparison.Ordinal));
        await shell.AssertAccessibleAsync("panel without backstage");
    }

    [Fact]
    public async Task TextForTheCustomer_Copied_HoldsNothingOfWhatIsInternal()
    {
        await fixture.Host.SetNowAsync(Setup.Start);
        var account = await TellAsync("Told nothing");
        await using var shell = await fixture.OpenAsync();
        await shell.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await shell.GoAsync($"/form/account/{account}");
        await shell.Button("New promise").ClickAsync();
        var page = shell.Page.FrameLocator("iframe.dialog-page");
        await page.Locator("select").First.SelectOptionAsync(new SelectOptionValue { Label = Setup.Policy });
        var target = await page.Locator(".date-target dd").InnerTextAsync();
        await page.GetByLabel("What is promised").FillAsync("Replace the pump");
        await page.GetByRole(AriaRole.Button, new FrameLocatorGetByRoleOptions { Name = "Make the promise" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new FrameLocatorGetByRoleOptions { Name = "Copy" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Copied");

        var copied = await shell.Page.EvaluateAsync<string>("navigator.clipboard.readText()");

        Assert.Contains("Replace the pump", copied, StringComparison.Ordinal);
        foreach (var hidden in (string[])[Secret, "Internal", "backstage", target])
            Assert.DoesNotContain(hidden, copied, StringComparison.OrdinalIgnoreCase);
    }

    private static ILocator Dialog(ShellPage shell) => shell.Panel.GetByRole(AriaRole.Dialog);

    private static ILocator Button(ShellPage shell, string name) => shell.Panel.GetByRole(AriaRole.Button, new FrameLocatorGetByRoleOptions { Name = name });

    private async Task<Guid> TellAsync(string name)
    {
        var account = await fixture.Api.CreateAsync("accounts", new { name });
        await fixture.Api.CreateAsync("loy_backstagenotes", new Dictionary<string, object> { ["loy_text"] = Secret, ["loy_AccountId@odata.bind"] = $"/accounts({account})" });
        return account;
    }

    private async Task<ShellPage> OpenPanelAsync(Guid account, Language language = Language.English, int width = 1280)
    {
        var shell = await fixture.OpenAsync(language, width);
        await shell.GoAsync($"/form/account/{account}");
        await shell.TabAsync("Coordination");
        await shell.Panel.Locator(".card-backstage").WaitForAsync();
        return shell;
    }
}
