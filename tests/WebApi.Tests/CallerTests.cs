namespace LocalDataverse.WebApi.Tests;

public sealed class CallerTests(Server server) : WebApiTest(server)
{
    [Theory]
    [InlineData("CallerObjectId")]
    [InlineData("MSCRMCallerID")]
    public async Task Header_NamesTheCaller(string header)
    {
        var user = await CreateUserAsync("Loyalty Reader");

        var reply = await GetAsync("WhoAmI", (header, user.ToString()));

        Assert.Equal(user, reply.Json.GetProperty("UserId").GetGuid());
    }

    [Fact]
    public async Task Cookie_NamesTheCaller_AHeaderWins()
    {
        var user = await CreateUserAsync("Loyalty Reader");
        var other = await CreateUserAsync("Loyalty Reader");

        var byCookie = await GetAsync("WhoAmI", ("Cookie", $"local-caller={user}"));
        var byHeader = await GetAsync("WhoAmI", ("Cookie", $"local-caller={user}"), ("MSCRMCallerID", other.ToString()));
        var stale = await GetAsync("WhoAmI", ("Cookie", $"local-caller={NewId()}"));

        Assert.Equal(user, byCookie.Json.GetProperty("UserId").GetGuid());
        Assert.Equal(other, byHeader.Json.GetProperty("UserId").GetGuid());
        Assert.Equal(Server.Environment.AdministratorId, stale.Json.GetProperty("UserId").GetGuid());
    }

    [Fact]
    public async Task UnknownUser_IsForbidden()
    {
        var reply = await GetAsync("WhoAmI", ("MSCRMCallerID", NewId().ToString()));

        Assert.Equal((403, "0x80072560"), (reply.Status, reply.Code));
    }

    [Fact]
    public async Task DisabledUser_IsForbidden()
    {
        var user = await CreateUserAsync("Loyalty Reader");
        await SendAsync("PATCH", $"systemusers({user})", new { isdisabled = true });

        var reply = await GetAsync("WhoAmI", ("MSCRMCallerID", user.ToString()));

        Assert.Equal((403, "0x80040225"), (reply.Status, reply.Code));
    }

    [Fact]
    public async Task MalformedUserId_IsRefused()
    {
        var reply = await GetAsync("WhoAmI", ("MSCRMCallerID", "me"));

        Assert.Equal((400, "0x80040203"), (reply.Status, reply.Code));
    }

    [Fact]
    public async Task PoorRole_IsRefusedWhatItMayNot()
    {
        var user = await CreateUserAsync("Loyalty Reader");

        var reply = await SendAsync("POST", "accounts", new { name = Mark }, ("MSCRMCallerID", user.ToString()));

        Assert.Equal((403, "0x80040220"), (reply.Status, reply.Code));
        Assert.Contains("prvCreateAccount", reply.Message, StringComparison.Ordinal);
        Assert.Empty((await GetAsync($"accounts?$filter=name eq '{Mark}'")).Rows);
    }

    [Fact]
    public async Task ForeignOriginAndForeignHost_AreRefused()
    {
        var origin = await SendAsync("POST", "accounts", new { name = Mark }, ("Origin", "https://elsewhere.example"));
        var host = await GetAsync("WhoAmI", ("Host", "elsewhere.example"));
        var own = await GetAsync("WhoAmI", ("Origin", Server.Client.BaseAddress!.GetLeftPart(UriPartial.Authority)));

        Assert.Equal((403, 403, 200), (origin.Status, host.Status, own.Status));
        Assert.False(own.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.Empty((await GetAsync($"accounts?$filter=name eq '{Mark}'")).Rows);
    }
}
