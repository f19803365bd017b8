using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dynamics.Loyalty.EndToEnd.Tests;

/// <summary>The open actions in the panel: added in two fields, done in one click, by mouse and by keyboard.</summary>
[Collection(PanelCollection.Name)]
public sealed class PanelActionTests(ShellFixture fixture)
{
    private const int Open = 0;
    private const int Completed = 1;

    [Theory]
    [InlineData(Language.English, "New action", "What is to be done", "By when", "added", "Done", "Undo")]
    [InlineData(Language.French, "Nouvelle action", "Ce qu’il faut faire", "Pour quand", "ajoutée", "Fait", "Annuler")]
    public async Task Action_AddedDoneAndTakenBackByKeyboard_IsSoOnTheServer(Language language, string add, string what, string when, string added, string done, string undo)
    {
        var account = await StartAsync("Actions " + language);
        await using var shell = await fixture.OpenAsync(language);
        var panel = new PanelAlone(shell, language);
        await panel.OpenFilledAsync(account);

        await panel.Button(add).PressAsync("Enter");
        await Expect(shell.Field(what)).ToBeFocusedAsync();
        await shell.AssertAccessibleAsync("new action");
        await shell.Page.Keyboard.TypeAsync("Send the corrected invoice");
        await shell.Field(when).FillAsync("2026-12-01T12:00");
        await shell.Field(what).PressAsync("Enter");
        await Expect(News(shell)).ToContainTextAsync(added);
        await Expect(News(shell)).ToBeFocusedAsync();
        await Expect(Rows(shell)).ToContainTextAsync(["Send the corrected invoice"]);
        var task = await TaskAsync(account);
        Assert.Equal("2026-12-01T11:00:00Z", task.GetProperty("scheduledend").GetString());

        await Command(shell, done).PressAsync("Enter");
        await Expect(Rows(shell)).ToHaveCountAsync(0);
        await Expect(News(shell)).ToBeFocusedAsync();
        Assert.Equal(Completed, (await TaskAsync(account)).GetProperty("statecode").GetInt32());
        await shell.AssertAccessibleAsync("action done");

        await shell.Page.Keyboard.PressAsync("Tab");
        await Expect(panel.Button(undo)).ToBeFocusedAsync();
        await shell.Page.Keyboard.PressAsync("Enter");
        await Expect(Rows(shell)).ToHaveCountAsync(1);
        Assert.Equal(Open, (await TaskAsync(account)).GetProperty("statecode").GetInt32());
        Assert.Equal(0, await panel.OverflowAsync());
        Assert.Empty(shell.Complaints);
    }

    [Fact]
    public async Task Action_WhoseEndDoesNotArrive_StaysAndIsDoneWithTheNextClick()
    {
        var account = await StartAsync("Cut off");
        await AddAsync(account, "Call back");
        await using var shell = await fixture.OpenAsync();
        await new PanelAlone(shell, Language.English).OpenFilledAsync(account);
        await Command(shell, "Done").HoverAsync();
        await shell.Page.RouteAsync("**/tasks(*", route => route.AbortAsync("internetdisconnected"));

        await Command(shell, "Done").ClickAsync();
        await Expect(Rows(shell).GetByRole(AriaRole.Alert)).ToContainTextAsync("OFFLINE");
        await shell.AssertAccessibleAsync("action that could not end");
        Assert.Equal(Open, (await TaskAsync(account)).GetProperty("statecode").GetInt32());

        await shell.Page.UnrouteAllAsync();
        await Command(shell, "Done").ClickAsync();
        await Expect(Rows(shell)).ToHaveCountAsync(0);
        Assert.Equal(Completed, (await TaskAsync(account)).GetProperty("statecode").GetInt32());
    }

    [Fact]
    public async Task Actions_BeyondTheFirst_OpenByKeyboardAndKeepTheFocus()
    {
        var account = await StartAsync("Many actions");
        for (var i = 0; i < 12; i++)
            await AddAsync(account, $"Call {i}");
        await using var shell = await fixture.OpenAsync();
        await new PanelAlone(shell, Language.English).OpenFilledAsync(account);
        await Expect(Rows(shell)).ToHaveCountAsync(10);

        await shell.Page.GetByText("2 more actions").FocusAsync();
        await shell.Page.Keyboard.PressAsync("Enter");

        await Expect(Rows(shell)).ToHaveCountAsync(12);
        await Expect(shell.Page.Locator(".card-actions summary")).ToBeFocusedAsync();
        await shell.Page.Keyboard.PressAsync("Tab");
        await Expect(Rows(shell).Nth(10).Locator(":focus")).ToBeVisibleAsync();
        await shell.AssertAccessibleAsync("all actions");
    }

    [Theory]
    [InlineData("Loyalty Contributor", true)]
    [InlineData("Loyalty Reader", false)]
    public async Task Actions_ForARole_OfferWhatItMayDo(string role, bool may)
    {
        var account = await StartAsync("Actions for a " + role);
        var user = await Setup.CreateUserAsync(fixture.Api, "Act", role.Replace(" ", string.Empty, StringComparison.Ordinal), role);
        await using var shell = await fixture.OpenAsync();
        await shell.Page.Context.AddCookiesAsync([new Cookie { Name = "local-caller", Value = user.ToString(), Url = fixture.Host.Address.ToString() }]);
        var panel = new PanelAlone(shell, Language.English);
        await panel.OpenFilledAsync(account);
        await Expect(panel.Button("New action")).ToHaveCountAsync(may ? 1 : 0);
        if (!may) return;

        await panel.Button("New action").ClickAsync();
        await shell.Field("What is to be done").FillAsync("Bring the key");
        await shell.Field("What is to be done").PressAsync("Enter");
        await Expect(Rows(shell)).ToContainTextAsync(["Act LoyaltyContributor"]);
        await Command(shell, "Done").ClickAsync();
        await Expect(Rows(shell)).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(Language.English, "Write to Nora Favre", "Call Nora Favre, +41 21 555 02 04")]
    [InlineData(Language.French, "Écrire à Nora Favre", "Appeler Nora Favre, +41 21 555 02 04")]
    public async Task WhoDoesWhat_Filled_IsReachedByKeyboardAndAccessible(Language language, string write, string call)
    {
        var account = await StartAsync("Coverage " + language);
        var user = await Setup.CreateUserAsync(fixture.Api, "Nora", "Favre");
        await fixture.Api.UpdateAsync("systemusers", user, new { address1_telephone1 = "+41 21 555 02 04" });
        await fixture.Api.CreateAsync("loy_departmentcontacts", new Dictionary<string, object>
        {
            ["loy_AccountId@odata.bind"] = $"/accounts({account})",
            ["loy_UserId@odata.bind"] = $"/systemusers({user})",
            ["loy_department"] = Setup.FieldTechnicians,
            ["loy_role"] = "Service lead",
        });
        await using var shell = await fixture.OpenAsync(language, 320);
        var panel = new PanelAlone(shell, language);
        await panel.OpenFilledAsync(account);
        var links = shell.Page.Locator(".card-coverage").GetByRole(AriaRole.Link);

        await links.First.FocusAsync();
        await Expect(links.First).ToHaveAccessibleNameAsync(write);
        await Expect(links.First).ToHaveAttributeAsync("href", "mailto:nora.favre@example.com");
        await shell.Page.Keyboard.PressAsync("Tab");
        await Expect(links.Last).ToBeFocusedAsync();
        await Expect(links.Last).ToHaveAccessibleNameAsync(call);
        await Expect(links.Last).ToHaveAttributeAsync("href", "tel:+41215550204");
        await shell.AssertAccessibleAsync("who does what");
        Assert.Equal(0, await panel.OverflowAsync());
    }

    private static ILocator Rows(ShellPage shell) => shell.Page.Locator(".card-actions .actions li");

    private static ILocator News(ShellPage shell) => shell.Page.Locator(".card-actions > .notice p");

    private static ILocator Command(ShellPage shell, string name) => Rows(shell).GetByRole(AriaRole.Button).Filter(new LocatorFilterOptions { HasText = name });

    private async Task<Guid> StartAsync(string name)
    {
        await fixture.Host.SetNowAsync(Setup.Start);
        return await fixture.Api.CreateAsync("accounts", new { name });
    }

    private Task AddAsync(Guid account, string subject) =>
        fixture.Api.CreateAsync("tasks", new Dictionary<string, object> { ["subject"] = subject, ["regardingobjectid_account_task@odata.bind"] = $"/accounts({account})" });

    private async Task<System.Text.Json.JsonElement> TaskAsync(Guid account) =>
        (await fixture.Api.GetAsync($"tasks?$select=statecode,scheduledend&$filter=_regardingobjectid_value eq {account}")).GetProperty("value")[0];
}
