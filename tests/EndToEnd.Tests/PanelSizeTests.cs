using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dynamics.Loyalty.EndToEnd.Tests;

/// <summary>The filled panel for everybody: narrow to wide, at 400 %, in high contrast, without motion, by keyboard.</summary>
[Collection(PanelCollection.Name)]
public sealed class PanelSizeTests(ShellFixture fixture)
{
    /// <summary>What Tab stops at, in the order of the page.</summary>
    private const string Stops = "[...document.querySelectorAll('main button, main a[href], main select, main input, main summary')].filter((element) => element.checkVisibility())";

    private const int FieldTechnicians = 725100002;

    [Theory]
    [InlineData(Language.English, 320, 900)]
    [InlineData(Language.French, 320, 900)]
    [InlineData(Language.French, 640, 900)]
    [InlineData(Language.English, 1280, 900)]
    [InlineData(Language.English, 320, 256)] // 1280 × 1024 at 400 %
    [InlineData(Language.French, 320, 256)]
    public async Task AtEachWidth_NothingIsCutOffNorScrollsSideways(Language language, int width, int height)
    {
        var account = await CreateFilledAsync();
        await using var shell = await fixture.OpenAsync(language, width);
        await shell.Page.SetViewportSizeAsync(width, height);
        var panel = new PanelAlone(shell, language);
        await panel.OpenFilledAsync(account);
        Assert.Equal(0, await panel.OverflowAsync());
        Assert.Empty(await shell.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('main *')].filter((e) => e.checkVisibility() && !e.closest('.reader-only') && e.getBoundingClientRect().right > window.innerWidth + 1).map((e) => e.className)"));
        await shell.AssertAccessibleAsync($"{width} px");
        await OpenOverrideAsync(shell);
        Assert.Equal(0, await panel.OverflowAsync());
        await shell.AssertAccessibleAsync($"dialog at {width} px");
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task InHighContrast_KeepsItsEdgesAndMarks(Language language)
    {
        var account = await CreateFilledAsync();
        await using var shell = await fixture.OpenAsync(language, 320);
        await shell.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.Active });
        var panel = new PanelAlone(shell, language);
        await panel.OpenFilledAsync(account);
        foreach (var part in new[] { ".card", ".badge", ".mark-now", ".mark-promised", ".track-lead" })
            await Expect(shell.Page.Locator(part).First).ToHaveCSSAsync("border-top-style", "solid");
        await shell.AssertAccessibleAsync("high contrast");
    }

    [Theory]
    [InlineData(ReducedMotion.NoPreference, true)]
    [InlineData(ReducedMotion.Reduce, false)]
    public async Task Skeleton_MovesUnlessTheReaderWantsNoMotion(ReducedMotion wish, bool moves)
    {
        var account = await CreateFilledAsync();
        await using var shell = await fixture.OpenAsync();
        await shell.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = wish });
        var panel = new PanelAlone(shell, Language.English);
        await panel.NeverAnswerAsync();
        await panel.OpenAsync(account);
        await Expect(shell.Page.Locator(".skeleton .bone").First).ToBeVisibleAsync();
        Assert.Equal(moves, await shell.Page.EvaluateAsync<bool>("document.getAnimations().length > 0"));
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Tab_StopsAtEverythingThatActs_InTheOrderOfThePage_WithAVisibleRing(int width)
    {
        var account = await CreateFilledAsync();
        await using var shell = await fixture.OpenAsync(width: width);
        var panel = new PanelAlone(shell, Language.English);
        await panel.OpenFilledAsync(account);
        var count = await shell.Page.EvaluateAsync<int>(Stops + ".length");
        Assert.InRange(count, 6, 60);
        for (var stop = 0; stop < count; stop++)
        {
            await shell.Page.Keyboard.PressAsync("Tab");
            Assert.Equal(stop, await shell.Page.EvaluateAsync<int>(Stops + ".indexOf(document.activeElement)"));
            var ring = await shell.Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle");
            Assert.Equal("solid", ring);
            var size = await shell.Page.EvaluateAsync<double>("document.activeElement.getBoundingClientRect().height");
            Assert.True(size >= 24, $"Stop {stop} is {size} px high.");
        }
    }

    [Fact]
    public async Task Dialog_OpenedByKeyboard_HoldsTheFocusAndGivesItBack()
    {
        var account = await CreateFilledAsync();
        await using var shell = await fixture.OpenAsync(width: 320);
        var panel = new PanelAlone(shell, Language.English);
        await panel.OpenFilledAsync(account);
        await OpenOverrideAsync(shell);
        for (var stop = 0; stop < 12; stop++)
        {
            await shell.Page.Keyboard.PressAsync("Tab");
            Assert.False(await shell.Page.EvaluateAsync<bool>("document.querySelector('main') === document.activeElement || (document.activeElement.closest('main') !== null && document.activeElement.closest('dialog') === null)"));
        }
        await shell.Page.Keyboard.PressAsync("Escape");
        await Expect(shell.Page.Locator(".card-risk .button-quiet")).ToBeFocusedAsync();
    }

    private static async Task OpenOverrideAsync(ShellPage shell)
    {
        await shell.Page.Locator(".card-risk .button-quiet").FocusAsync();
        await shell.Page.Keyboard.PressAsync("Enter");
        await shell.Page.Locator("dialog[open]").WaitForAsync();
    }

    /// <summary>An account with a long name, a promise, a task, a contact and an evaluated risk.</summary>
    private async Task<Guid> CreateFilledAsync()
    {
        await fixture.Host.SetNowAsync(Setup.Start);
        var account = await fixture.Api.CreateAsync("accounts", new { name = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk " + Guid.NewGuid(), loy_renewalon = "2027-02-01" });
        var policy = (await fixture.Api.GetAsync($"loy_promisepolicies?$select=loy_promisepolicyid&$filter=loy_name eq '{Setup.Policy}'")).GetProperty("value")[0].GetProperty("loy_promisepolicyid").GetGuid();
        await fixture.Api.CreateAsync("loy_promises", new Dictionary<string, object>
        {
            ["loy_name"] = "Reparatur der Kältemaschinenverdichterschutzeinrichtung",
            ["loy_AccountId@odata.bind"] = $"/accounts({account})",
            ["loy_PolicyId@odata.bind"] = $"/loy_promisepolicies({policy})",
        });
        await fixture.Api.CreateAsync("tasks", new Dictionary<string, object>
        {
            ["subject"] = "Call the buyer back",
            ["loy_department"] = FieldTechnicians,
            ["loy_AccountId@odata.bind"] = $"/accounts({account})",
            ["scheduledend"] = "2026-11-20T08:00:00Z",
        });
        await fixture.Host.RunJobsAsync();
        return account;
    }
}
