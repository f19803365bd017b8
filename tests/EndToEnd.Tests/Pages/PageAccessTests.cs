using Dynamics.Loyalty.EndToEnd.Tests.Hostile;
using Microsoft.Playwright;

namespace Dynamics.Loyalty.EndToEnd.Tests.Pages;

/// <summary>Every page of the site map with rows in it: by keyboard alone, in forced colours, in the dark, at 400 %.</summary>
[Collection(HostileCollection.Name)]
public sealed class PageAccessTests(HostileFixture fixture)
{
    private const int Zoomed = 320;

    /// <summary>Where the focus stands: its place among all elements, or -1 outside the page, what it is, and what is wrong with it.</summary>
    private const string LookAtFocus =
        """
        () => {
          const element = document.activeElement;
          if (!element || element === document.body) return [-1, '', ''];
          element.dataset.visited = '';
          const box = element.getBoundingClientRect(), style = getComputedStyle(element);
          const faults = [
            box.width > 0 && box.bottom > 0 && box.top < innerHeight ? '' : 'out of sight',
            style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1 ? '' : 'without a ring',
          ];
          return [[...document.querySelectorAll('*')].indexOf(element), element.outerHTML.slice(0, 80), faults.filter(Boolean).join()];
        }
        """;

    private const string FindMissed =
        "() => [...document.querySelectorAll(':is(button, select, textarea, summary, input:not([type=radio])):not(:disabled, [data-visited])')].filter(element => element.checkVisibility()).map(element => element.outerHTML.slice(0, 80))";

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task Pages_WalkedWithTab_ShowTheFocusInOrderAndMissNothing(Language language)
    {
        await using var shell = await fixture.OpenAsync(language);
        foreach (var name in SitePage.All)
        {
            await SitePage.GoAsync(shell.Page, name, language);
            await SitePage.Content(shell.Page).WaitForAsync();
            Assert.True(await WalkAsync(shell.Page, name) > 0, name);
            Assert.Empty(await shell.Page.EvaluateAsync<string[]>(FindMissed));
        }
    }

    [Theory]
    [InlineData(Language.English, ForcedColors.Active, ColorScheme.Dark)]
    [InlineData(Language.French, ForcedColors.Active, ColorScheme.Light)]
    [InlineData(Language.French, ForcedColors.None, ColorScheme.Dark)]
    public async Task Pages_AtFourHundredPercent_FitAndHaveNoViolation(Language language, ForcedColors colors, ColorScheme scheme)
    {
        await using var shell = await fixture.OpenAsync(language, change: options =>
        {
            options.ViewportSize = new ViewportSize { Width = Zoomed, Height = 256 };
            options.DeviceScaleFactor = 4;
            options.ForcedColors = colors;
            options.ColorScheme = scheme;
            options.ReducedMotion = ReducedMotion.Reduce;
        });
        foreach (var name in SitePage.All)
        {
            await SitePage.GoAsync(shell.Page, name, language);
            await SitePage.Content(shell.Page).WaitForAsync();
            await SitePage.AssertSoundAsync(shell, $"{name}, {colors}, {scheme}", language);
        }
    }

    /// <summary>The number of stops.</summary>
    private static async Task<int> WalkAsync(IPage page, string name)
    {
        var (first, last) = (-1, -1);
        for (var stops = 0; stops < 300; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            var look = await page.EvaluateAsync<System.Text.Json.JsonElement>(LookAtFocus);
            var (place, element, faults) = (look[0].GetInt32(), look[1].GetString(), look[2].GetString());
            if (stops == 0) first = place;
            else if (place < 0 || place == first) return stops; // Behind the last one the browser leaves the page, or begins again.
            Assert.True(faults is "", $"{name}: {element} is {faults}");
            Assert.True(place > last, $"{name}: the focus goes back to {element} at stop {stops}");
            last = place;
        }

        throw new InvalidOperationException(name + " does not let the focus go.");
    }
}
