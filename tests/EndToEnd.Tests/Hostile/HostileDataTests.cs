using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dynamics.Loyalty.EndToEnd.Tests.Hostile;

/// <summary>Hostile names through every page of ours, at the narrowest width: they stay text, and keep to their place.</summary>
[Collection(HostileCollection.Name)]
public sealed partial class HostileDataTests(HostileFixture fixture)
{
    private const int Narrow = 320;
    private const int FourThousand = 4_000;

    /// <summary>Words of ours that an override in a name beside them has turned around.</summary>
    private const string FindTurned =
        """
        (root, hostile) => {
          const found = [], range = document.createRange();
          const place = (node, at) => { range.setStart(node, at); range.setEnd(node, at + 1); return range.getBoundingClientRect(); };
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node; (node = texts.nextNode());) {
            for (const { 0: word, index } of node.data.matchAll(/[A-Za-zÀ-ÿ]{3,}/g)) {
              if (hostile.includes(word) || /^W+$/.test(word)) continue;
              const first = place(node, index), last = place(node, index + word.length - 1);
              if (first.width > 0 && first.top === last.top && first.left > last.left) found.push(word + ' in: ' + node.data.slice(0, 60));
            }
          }
          return found;
        }
        """;

    private const string HasRun = "'hostile' in window";
    private const string ShownText = "root => root.innerText + [...root.querySelectorAll('textarea')].map(box => box.value).join()";

    [Fact]
    public async Task Panel_WithAnInlineHandlerInIt_RunsNothingAndIsHeard()
    {
        await using var shell = await fixture.OpenAsync();
        await shell.Page.GotoAsync($"/WebResources/loy_/coordination/panel.html?id={fixture.Rows.Account}&typename=account&userlcid=1033");
        await shell.Page.Locator(".card-owner").WaitForAsync();
        await shell.Page.EvaluateAsync($"new Promise(done => {{ document.addEventListener('securitypolicyviolation', () => done()); document.body.insertAdjacentHTML('beforeend', '{HostileText.Mark}'); }})");
        Assert.False(await shell.Page.EvaluateAsync<bool>(HasRun));
        Assert.Contains(shell.Complaints, complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task Names_AsLongAsTheirColumns_StayTextOnEveryPage(Language language)
    {
        await using var shell = await fixture.OpenAsync(language, Narrow);
        await VisitAllAsync(shell);
    }

    [Fact]
    public async Task Names_OfFourThousandCharacters_StayTextOnEveryPage()
    {
        await using var shell = await fixture.OpenAsync(Language.English, Narrow);
        await shell.Page.RouteAsync("**/api/data/**", async route =>
        {
            // The host may close a kept connection at the very moment at which the next request goes out on it.
            var answer = await route.FetchAsync(new RouteFetchOptions { MaxRetries = 3 });
            await route.FulfillAsync(new RouteFulfillOptions { Response = answer, Body = Padding().Replace(await answer.TextAsync(), new string('W', FourThousand)) });
        });
        await VisitAllAsync(shell);
    }

    private async Task VisitAllAsync(ShellPage shell)
    {
        var dialogs = new List<string>();
        shell.Page.Dialog += (_, dialog) =>
        {
            dialogs.Add(dialog.Message);
            _ = dialog.DismissAsync();
        };
        var rows = fixture.Rows;
        var faults = new List<string>();
        foreach (var (name, visit) in HostileVisits.All)
        {
            await shell.Page.GotoAsync("/"); // Leaves what the last visit opened.
            var frame = await visit(shell, rows);
            faults.AddRange((await FaultsAsync(shell, frame)).Select(fault => $"{name}: {fault}"));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.Empty(dialogs);
        Assert.Empty(shell.Complaints);
    }

    private static async Task<IReadOnlyList<string>> FaultsAsync(ShellPage shell, IFrameLocator frame)
    {
        var root = frame.Locator("html");
        var faults = new List<string>();
        if (!(await root.EvaluateAsync<string>(ShownText)).Contains(HostileText.Mark, StringComparison.Ordinal)) faults.Add("the name is not shown as it is");
        if (await frame.Locator("img, script:not([src])").CountAsync() > 0) faults.Add("markup was made of a name");
        if (await root.EvaluateAsync<int>("root => root.scrollWidth - root.clientWidth") is var over and > 0) faults.Add($"{over} px too wide");
        faults.AddRange(await root.EvaluateAsync<string[]>(FindTurned, HostileText.Words));
        if (await shell.Page.EvaluateAsync<bool>(HasRun)) faults.Add("a script ran");
        return faults;
    }

    [GeneratedRegex("W{8,}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Padding();
}
