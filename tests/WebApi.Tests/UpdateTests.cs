namespace LocalDataverse.WebApi.Tests;

public sealed class UpdateTests(Server server) : WebApiTest(server)
{
    [Fact]
    public async Task Patch_ExistingRow_ChangesTheGivenColumnsOnly()
    {
        var id = await CreateAsync("accounts", new { name = Mark, telephone1 = "1" });

        var reply = await SendAsync("PATCH", $"accounts({id})", new { telephone1 = "2" });

        Assert.Equal(204, reply.Status);
        var row = (await GetAsync($"accounts({id})?$select=name,telephone1")).Json;
        Assert.Equal((Mark, "2"), (row.GetProperty("name").GetString(), row.GetProperty("telephone1").GetString()));
    }

    [Fact]
    public async Task Patch_Null_EmptiesColumnAndLookup()
    {
        var parent = await CreateAccountAsync(" parent");
        var id = await CreateAsync("accounts", new Dictionary<string, object> { ["name"] = Mark, ["telephone1"] = "1", ["parentaccountid@odata.bind"] = $"/accounts({parent})" });

        await SendAsync("PATCH", $"accounts({id})", """{"telephone1":null,"parentaccountid@odata.bind":null}""");

        var row = (await GetAsync($"accounts({id})?$select=telephone1,_parentaccountid_value")).Json;
        Assert.Equal(JsonValueKind.Null, row.GetProperty("telephone1").ValueKind);
        Assert.Equal(JsonValueKind.Null, row.GetProperty("_parentaccountid_value").ValueKind);
    }

    [Fact]
    public async Task Patch_MissingRow_CreatesIt()
    {
        var id = NewId();

        var reply = await SendAsync("PATCH", $"accounts({id})?$select=name", new { name = Mark }, ("Prefer", "return=representation"));

        Assert.Equal(201, reply.Status);
        Assert.Equal(id, reply.EntityId);
    }

    [Fact]
    public async Task Patch_MissingRowWithIfMatchStar_IsNotFound()
    {
        var reply = await SendAsync("PATCH", $"accounts({NewId()})", new { name = Mark }, ("If-Match", "*"));

        Assert.Equal((404, "0x80040217"), (reply.Status, reply.Code));
    }

    [Fact]
    public async Task Patch_ExistingRowWithIfNoneMatchStar_IsRefused()
    {
        var id = await CreateAccountAsync();

        var reply = await SendAsync("PATCH", $"accounts({id})", new { name = "other" }, ("If-None-Match", "*"));

        Assert.Equal(412, reply.Status);
        Assert.Equal(Mark, (await GetAsync($"accounts({id})?$select=name")).Json.GetProperty("name").GetString());
    }

    [Fact]
    public async Task Patch_CurrentEtag_IsTaken_StaleEtag_IsRefused()
    {
        var id = await CreateAccountAsync();
        var etag = (await GetAsync($"accounts({id})?$select=name")).Json.GetProperty("@odata.etag").GetString()!;

        var first = await SendAsync("PATCH", $"accounts({id})", new { telephone1 = "1" }, ("If-Match", etag));
        var second = await SendAsync("PATCH", $"accounts({id})", new { telephone1 = "2" }, ("If-Match", etag));

        Assert.Equal(204, first.Status);
        Assert.Equal((412, "0x80060882"), (second.Status, second.Code));
        Assert.Equal("1", (await GetAsync($"accounts({id})?$select=telephone1")).Json.GetProperty("telephone1").GetString());
    }

    [Fact]
    public async Task Patch_ByAlternateKey_CreatesThenUpdates()
    {
        var calendar = await CreateAsync("loy_businesscalendars", new { loy_name = Mark, loy_timezone = "UTC", loy_openinghours = "Mon-Sun 00:00-24:00" });
        var body = CreateTests.Policy(Mark, calendar);
        body.Remove("loy_code");

        var created = await SendAsync("PATCH", $"loy_promisepolicies(loy_code='{Mark}')?$select=loy_code", body, ("Prefer", "return=representation"));
        var updated = await SendAsync("PATCH", $"loy_promisepolicies(loy_code='{Mark}')?$select=loy_leadminutes", new { loy_leadminutes = 30 }, ("Prefer", "return=representation"));

        Assert.Equal((201, Mark), (created.Status, created.Json.GetProperty("loy_code").GetString()));
        Assert.Equal((200, 30), (updated.Status, updated.Json.GetProperty("loy_leadminutes").GetInt32()));
        Assert.Equal(created.EntityId, updated.EntityId);
    }

    [Fact]
    public async Task Patch_ByKeyWithALookup_NeverMakesTheSameRowTwice()
    {
        var account = await CreateAccountAsync();
        var address = $"loy_churnsignals(_loy_accountid_value={account},loy_kind=725100000,loy_evidenceid='{Mark}')";

        var first = await SendAsync("PATCH", address, new { loy_raisedon = "2026-03-02T08:00:00Z" });
        var second = await SendAsync("PATCH", address, new { loy_sentence = "again" });

        Assert.True(first.Status == 204, first.Text);
        Assert.True(second.Status == 204, second.Text);
        Assert.Equal(first.EntityId, second.EntityId);
        var row = (await GetAsync(address + "?$select=loy_sentence,_loy_accountid_value")).Json;
        Assert.Equal(("again", account), (row.GetProperty("loy_sentence").GetString(), row.GetProperty("_loy_accountid_value").GetGuid()));
    }

    [Fact]
    public async Task Put_SingleProperty_WritesIt_Delete_EmptiesIt()
    {
        var id = await CreateAccountAsync();

        Assert.Equal(204, (await SendAsync("PUT", $"accounts({id})/telephone1", new { value = "5" })).Status);
        var written = await GetAsync($"accounts({id})/telephone1");
        Assert.Equal(204, (await SendAsync("DELETE", $"accounts({id})/telephone1")).Status);

        Assert.Equal("5", written.Json.GetProperty("value").GetString());
        Assert.Equal(204, (await GetAsync($"accounts({id})/telephone1")).Status);
    }

    [Fact]
    public async Task Delete_Row_IsGone()
    {
        var id = await CreateAccountAsync();

        Assert.Equal(204, (await SendAsync("DELETE", $"accounts({id})")).Status);

        var reply = await GetAsync($"accounts({id})");
        Assert.Equal((404, "0x80040217"), (reply.Status, reply.Code));
        Assert.Equal(404, (await SendAsync("DELETE", $"accounts({id})")).Status);
    }

    [Fact]
    public async Task Delete_StaleEtag_IsRefused()
    {
        var id = await CreateAccountAsync();

        var reply = await SendAsync("DELETE", $"accounts({id})", null, ("If-Match", "W/\"1\""));

        Assert.Equal((412, "0x80060882"), (reply.Status, reply.Code));
        Assert.Equal(200, (await GetAsync($"accounts({id})")).Status);
    }

    [Fact]
    public async Task Get_UnchangedEtag_AnswersNotModified()
    {
        var id = await CreateAccountAsync();
        var etag = (await GetAsync($"accounts({id})?$select=name")).Json.GetProperty("@odata.etag").GetString()!;

        Assert.Equal(304, (await GetAsync($"accounts({id})?$select=name", ("If-None-Match", etag))).Status);
    }
}
