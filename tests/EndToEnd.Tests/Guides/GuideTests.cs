using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dynamics.Loyalty.EndToEnd.Tests.Guides;

/// <summary>What the guides tell each role to do can be done, and looks as their pictures say, in both languages.</summary>
[Collection(GuideCollection.Name)]
public sealed class GuideTests(GuideFixture fixture)
{
    private const string Account = "Hôtel Beau-Léman";
    private const string Staff = "Luca Bernasconi";
    private const string Officer = "Léa Fontaine";
    private const string Manager = "Camille Rochat";
    private const string PortfolioDashboard = "9828ec51-f217-5fc6-bb67-308ebbd17db7";
    private const string PromiseDesk = "b8afc72f-7ce7-519c-b6d0-6fbce1d1f34c";
    private const int Wide = 1280;

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task Staff_OnTheAccount_SeeTheCoordinationOfTheDepartments(Language language)
    {
        await using var shell = await OpenPanelAsync(language, Staff, height: 1900);
        await ShowAsync(shell, language, "panel", shell.Page.Locator("main"));
    }

    [Theory]
    [InlineData(Language.English, "panel-en")]
    [InlineData(Language.French, "panel-fr")]
    public async Task ReadersOfTheReadme_BeforeTheyTry_SeeTheAppAsAnOfficerDoes(Language language, string picture)
    {
        await using var shell = await OpenPanelAsync(language, Officer, height: 1640, width: 1440);
        await GuidePicture.ShowAsync(shell.Page, picture, shell.Page.Locator("body"));
        Assert.Empty(shell.Complaints);
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task Staff_BeforeTheyPromise_SeeTheDateWithItsReason(Language language)
    {
        await using var shell = await OpenPanelAsync(language, Staff, height: 1000);
        await shell.Panel.Locator(".card-promises .card-head button").ClickAsync();
        var page = shell.Panel.FrameLocator(".page-frame");
        await page.Locator("input").First.FillAsync(language == Language.French ? "Remplacer le moulin du bar" : "Replace the grinder of the bar");
        await page.Locator("select").First.SelectOptionAsync(new SelectOptionValue { Label = "Dépannage d'un grand compte" });
        await page.Locator(".date-promised").WaitForAsync();
        await ShowAsync(shell, language, "promise", shell.Panel.GetByRole(AriaRole.Dialog));
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task Staff_AskingWhyADate_ReadEachStepInWords(Language language)
    {
        await using var shell = await OpenPanelAsync(language, Staff, height: 1000);
        await shell.Panel.Locator(".promise-commands button").Last.ClickAsync();
        var dialog = shell.Panel.GetByRole(AriaRole.Dialog);
        await shell.Panel.FrameLocator(".page-frame").Locator("ol li").First.WaitForAsync();
        await ShowAsync(shell, language, "why", dialog);
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task Officers_InTheMorning_SeeTheirPortfolio(Language language)
    {
        await using var shell = await fixture.OpenAsync(language, Officer, Wide, 1100);
        await shell.GoAsync("/dashboard/" + PortfolioDashboard);
        await ShowSettledAsync(shell, language, "portfolio");
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task Officers_JudgingARisk_SayWhyAndUntilWhen(Language language)
    {
        await using var shell = await OpenPanelAsync(language, Officer, height: 1000);
        await shell.Panel.Locator(".card-risk .button-quiet").First.ClickAsync();
        await ShowAsync(shell, language, "override", shell.Panel.GetByRole(AriaRole.Dialog));
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task Officers_WatchingThePromises_SeeWhatIsDueAcrossDepartments(Language language)
    {
        await using var shell = await fixture.OpenAsync(language, Officer, Wide, 1100);
        await shell.GoAsync("/dashboard/" + PromiseDesk);
        await ShowSettledAsync(shell, language, "desk");
    }

    [Theory]
    [InlineData("team", "/team/team.html", Language.English)]
    [InlineData("team", "/team/team.html", Language.French)]
    [InlineData("loads", "/portfolio/portfolio.html", Language.English)]
    [InlineData("loads", "/portfolio/portfolio.html", Language.French)]
    [InlineData("margins", "/margins/margins.html", Language.English)]
    [InlineData("margins", "/margins/margins.html", Language.French)]
    [InlineData("levels", "/levels/levels.html", Language.English)]
    [InlineData("levels", "/levels/levels.html", Language.French)]
    [InlineData("backtest", "/backtest/backtest.html", Language.English)]
    [InlineData("backtest", "/backtest/backtest.html", Language.French)]
    public async Task Managers_OnTheirPages_SeeWhatTheGuideShows(string picture, string page, Language language)
    {
        await using var shell = await fixture.OpenAsync(language, Manager, Wide, 1150);
        await shell.GoAsync("/page/loy_" + page);
        await shell.Opened.Locator("main h1").WaitForAsync();
        await Expect(shell.Opened.Locator("[aria-busy=true]")).ToHaveCountAsync(0);
        await ShowAsync(shell, language, picture, shell.Page.Locator("main"));
    }

    private async Task<ShellPage> OpenPanelAsync(Language language, string person, int height, int width = Wide)
    {
        var shell = await fixture.OpenAsync(language, person, width, height);
        await shell.GoAsync($"/form/account/{await fixture.IdAsync("account", "name", Account)}");
        await shell.TabAsync("Coordination");
        await shell.Panel.Locator(".promise").First.WaitForAsync();
        return shell;
    }

    private static async Task ShowSettledAsync(ShellPage shell, Language language, string picture)
    {
        await shell.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await ShowAsync(shell, language, picture, shell.Page.Locator("main"));
    }

    private static async Task ShowAsync(ShellPage shell, Language language, string picture, ILocator part)
    {
        await GuidePicture.ShowAsync(shell.Page, $"guide/{(language == Language.French ? "fr" : "en")}/{picture}", part);
        Assert.Empty(shell.Complaints);
    }
}
