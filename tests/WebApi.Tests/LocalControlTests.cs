namespace LocalDataverse.WebApi.Tests;

public sealed class LocalControlTests(Server server) : WebApiTest(server)
{
    [Fact]
    public async Task Health_ListsTheImportedSolutions()
    {
        var health = (await SendToAsync("GET", "/local/health")).Json;

        Assert.Equal("ok", health.GetProperty("status").GetString());
        Assert.Contains("DynamicsLoyalty", health.GetProperty("solutions").EnumerateArray().Select(s => s.GetProperty("uniqueName").GetString()));
    }

    [Fact]
    public async Task Clock_Frozen_StampsRows_Released_RunsAgain()
    {
        try
        {
            var frozen = await SendToAsync("POST", "/local/clock", new { now = "2026-03-02T08:00:00Z" });
            var id = await CreateAccountAsync();
            var row = (await GetAsync($"accounts({id})?$select=createdon")).Json;

            Assert.Equal("2026-03-02T08:00:00Z", frozen.Json.GetProperty("now").GetString());
            Assert.Equal("2026-03-02T08:00:00Z", row.GetProperty("createdon").GetString());
        }
        finally
        {
            var released = await SendToAsync("POST", "/local/clock", """{"now":null}""");
            Assert.False(released.Json.GetProperty("frozen").GetBoolean());
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"now":"tomorrow"}""")]
    [InlineData("""{"now":"2026-03-02T08:00:00"}""")]
    [InlineData("""{"now":"2026-03-02T08:00:00+01:00"}""")]
    [InlineData("""{"now":"1899-12-31T23:59:59Z"}""")]
    [InlineData("""{"now":5}""")]
    [InlineData("""{"now":""")]
    public async Task Clock_NoInstant_IsRefusedAndLeftAlone(string body)
    {
        var reply = await SendToAsync("POST", "/local/clock", body);

        Assert.Equal((400, "0x80048d19"), (reply.Status, reply.Code));
        Assert.False(Server.Environment.Clock.IsFrozen);
    }

    [Fact]
    public async Task Jobs_Run_ReportsWhatRanAndLeavesNothing()
    {
        var account = await CreateAccountAsync();
        await CreateAsync("loy_feedbacks", new Dictionary<string, object> { ["loy_AccountId@odata.bind"] = $"/accounts({account})", ["loy_relationalscore"] = 1, ["loy_recommendation"] = 1 });

        var first = (await SendToAsync("POST", "/local/jobs/run")).Json;
        var second = (await SendToAsync("POST", "/local/jobs/run")).Json;

        Assert.NotEqual(0, first.GetProperty("ran").GetArrayLength());
        Assert.Equal(0, first.GetProperty("failed").GetArrayLength());
        Assert.Equal(0, second.GetProperty("ran").GetArrayLength());
        Assert.True((await GetAsync($"accounts({account})?$select=loy_churnscore")).Json.GetProperty("loy_churnscore").GetInt32() > 0);
    }

    [Fact]
    public async Task Reset_RemovesRows_KeepsSolutionsAndAdministrator()
    {
        await CreateAccountAsync();

        Assert.Equal(200, (await SendToAsync("POST", "/local/reset")).Status);

        Assert.Empty((await GetAsync("accounts")).Rows);
        Assert.Equal(200, (await GetAsync("WhoAmI")).Status);
        Assert.NotEmpty((await GetAsync("roles?$filter=name eq 'Loyalty Officer'")).Rows);
    }

    [Fact]
    public async Task Controls_WithTheWrongMethod_AreRefused()
    {
        Assert.Equal(405, (await SendToAsync("POST", "/local/health")).Status);
        Assert.Equal(405, (await SendToAsync("GET", "/local/reset")).Status);
        Assert.Equal(405, (await SendToAsync("DELETE", "/local/clock")).Status);
    }
}
