using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dynamics.Loyalty.EndToEnd.Tests;

/// <summary>From a number on a dashboard to the rows behind it.</summary>
[Collection(ShellCollection.Name)]
public sealed class DashboardTests(ShellFixture fixture)
{
    private const string Desk = "/dashboard/b8afc72f-7ce7-519c-b6d0-6fbce1d1f34c";

    [Fact]
    public async Task PromiseDesk_BarOfADepartment_LeadsToItsOpenPromisesAndBackToAll()
    {
        await fixture.Host.SetNowAsync(Setup.Start);
        var account = await fixture.Api.CreateAsync("accounts", new { name = "Fonderie du Rhône" });
        var policy = await Setup.CreatePolicyAsync(fixture.Api, "Repair of presses");
        await fixture.Api.CreateAsync("loy_promises", new Dictionary<string, object>
        {
            ["loy_name"] = "Press of the small hall",
            ["loy_AccountId@odata.bind"] = $"/accounts({account})",
            ["loy_PolicyId@odata.bind"] = $"/loy_promisepolicies({policy})",
        });

        await using var shell = await fixture.OpenAsync();
        await shell.GoAsync(Desk);
        var bar = shell.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { NameRegex = FieldTechnicians });
        await bar.First.WaitForAsync();
        await shell.AssertAccessibleAsync("promise desk");
        await bar.First.PressAsync("Enter");

        await Expect(shell.Page.Locator(".list-part")).ToContainTextAsync("Only: Field technicians.");
        var row = shell.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Press of the small hall", Exact = true });
        await Expect(row).ToBeVisibleAsync();
        await shell.AssertAccessibleAsync("rows of a bar");
        await shell.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Show the whole view" }).ClickAsync();
        await Expect(shell.Page.Locator(".list-part")).ToHaveCountAsync(0);
        await Expect(row).ToBeVisibleAsync();
        Assert.Empty(shell.Complaints);
    }

    [Fact]
    public async Task Dashboard_ChosenInTheHead_Opens()
    {
        await using var shell = await fixture.OpenAsync();
        await shell.GoAsync(Desk);

        await shell.Page.GetByRole(AriaRole.Combobox, new PageGetByRoleOptions { Name = "Dashboard" }).SelectOptionAsync(new SelectOptionValue { Label = "My portfolio" });

        await Expect(shell.Page.Locator("main h1")).ToHaveTextAsync("My portfolio");
    }

    private static readonly System.Text.RegularExpressions.Regex FieldTechnicians =
        new("^Field technicians \\d+$", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
}
