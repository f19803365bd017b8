namespace LocalDataverse.WebApi.Tests;

public sealed class LinkTests(Server server) : WebApiTest(server)
{
    [Fact]
    public async Task Ref_Collection_AddsAndRemovesChildren()
    {
        var parent = await CreateAccountAsync(" parent");
        var child = await CreateAccountAsync(" child");

        var added = await SendAsync("POST", $"accounts({parent})/account_parent_account/$ref", Address($"accounts({child})"));
        var listed = await GetAsync($"accounts({parent})/account_parent_account/$ref");
        var removed = await SendAsync("DELETE", $"accounts({parent})/account_parent_account({child})/$ref");

        Assert.Equal((204, 204), (added.Status, removed.Status));
        Assert.EndsWith($"/accounts({child})", Assert.Single(listed.Texts("@odata.id")), StringComparison.Ordinal);
        Assert.Empty((await GetAsync($"accounts({parent})/account_parent_account")).Rows);
    }

    [Fact]
    public async Task Ref_Lookup_IsWrittenAndEmptied()
    {
        var parent = await CreateAccountAsync(" parent");
        var child = await CreateAccountAsync(" child");

        Assert.Equal(204, (await SendAsync("PUT", $"accounts({child})/parentaccountid/$ref", Address($"{Server.Client.BaseAddress}api/data/v9.2/accounts({parent})"))).Status);
        var linked = await GetAsync($"accounts({child})/parentaccountid?$select=name");
        Assert.Equal(204, (await SendAsync("DELETE", $"accounts({child})/parentaccountid/$ref")).Status);

        Assert.Equal(Mark + " parent", linked.Json.GetProperty("name").GetString());
        Assert.Equal(204, (await GetAsync($"accounts({child})/parentaccountid")).Status);
    }

    [Fact]
    public async Task Ref_ManyToMany_LinksAndUnlinks()
    {
        var user = await CreateUserAsync("Loyalty Reader");
        var role = (await GetAsync($"systemusers({user})/systemuserroles_association?$select=name,roleid")).Rows;

        var removed = await SendAsync("DELETE", $"systemusers({user})/systemuserroles_association/$ref?$id={Uri.EscapeDataString($"roles({role[0].GetProperty("roleid").GetString()})")}");

        Assert.Equal("Loyalty Reader", Assert.Single(role).GetProperty("name").GetString());
        Assert.Equal(204, removed.Status);
        Assert.Empty((await GetAsync($"systemusers({user})/systemuserroles_association")).Rows);
    }

    [Fact]
    public async Task Ref_RowOfAnotherTable_IsRefused()
    {
        var account = await CreateAccountAsync();

        var reply = await SendAsync("PUT", $"accounts({account})/parentaccountid/$ref", Address("systemusers(00000000-0000-0000-0000-0000000000a1)"));

        Assert.Equal((400, "0x80048d19"), (reply.Status, reply.Code));
        Assert.Contains("leads to account", reply.Message, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Address(string address) => new() { ["@odata.id"] = address };
}
