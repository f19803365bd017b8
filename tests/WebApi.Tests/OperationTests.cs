namespace LocalDataverse.WebApi.Tests;

public sealed class OperationTests(Server server) : WebApiTest(server)
{
    [Fact]
    public async Task WhoAmI_Administrator_IsTheDefault()
    {
        var reply = (await GetAsync("WhoAmI")).Json;

        Assert.Equal(Guid.Parse("00000000-0000-0000-0000-0000000000a1"), reply.GetProperty("UserId").GetGuid());
        Assert.Equal(Guid.Parse("00000000-0000-0000-0000-0000000000b1"), reply.GetProperty("BusinessUnitId").GetGuid());
        Assert.Equal(Guid.Parse("00000000-0000-0000-0000-000000000001"), reply.GetProperty("OrganizationId").GetGuid());
    }

    [Fact]
    public async Task Function_Unbound_TakesLiteralsAndAliases()
    {
        var policy = await CreatePolicyAsync();

        var literal = await GetAsync($"loy_QuotePromise(PolicyId={policy},RequestedOn=2026-03-02T08:00:00Z)");
        var alias = await GetAsync($"loy_QuotePromise(PolicyId=@p,RequestedOn=@r)?@p={policy}&@r=2026-03-02T08:00:00Z");

        Assert.True(literal.Status == 200, literal.Text);
        Assert.Equal("2026-03-02T16:00:00Z", literal.Json.GetProperty("TargetOn").GetString());
        Assert.Equal(60, literal.Json.GetProperty("MarginMinutes").GetInt32());
        Assert.Equal(literal.Json.GetProperty("PromisedOn").GetString(), alias.Json.GetProperty("PromisedOn").GetString());
    }

    [Fact]
    public async Task Function_WithoutOptionalParameter_UsesTheClock()
    {
        var policy = await CreatePolicyAsync();

        var reply = await GetAsync($"loy_QuotePromise(PolicyId={policy})");

        Assert.True(reply.Status == 200, reply.Text);
        Assert.True(reply.Json.GetProperty("TargetOn").GetDateTime() > Server.Environment.Clock.UtcNow);
    }

    [Fact]
    public async Task Function_Bound_AnswersForTheRow()
    {
        var account = await CreateAccountAsync();

        var reply = await GetAsync($"accounts({account})/Microsoft.Dynamics.CRM.loy_GetCoordinationPanel()");
        var short_ = await GetAsync($"accounts({account})/Microsoft.Dynamics.CRM.loy_GetCoordinationPanel");

        Assert.True(reply.Status == 200, reply.Text);
        using var panel = JsonDocument.Parse(reply.Json.GetProperty("Panel").GetString()!);
        Assert.Equal(account, panel.RootElement.GetProperty("account").GetProperty("id").GetGuid());
        Assert.Equal(200, short_.Status);
    }

    [Fact]
    public async Task Action_Bound_TakesItsParametersFromTheBody()
    {
        var account = await CreateAccountAsync();

        var reply = await SendAsync("POST", $"accounts({account})/Microsoft.Dynamics.CRM.loy_AssignLoyaltyOwner", new { DryRun = true });
        var evaluated = await SendAsync("POST", $"accounts({account})/Microsoft.Dynamics.CRM.loy_EvaluateChurn");

        Assert.True(reply.Status == 200, reply.Text);
        Assert.True(reply.Json.TryGetProperty("Explanation", out _));
        Assert.True(evaluated.Status == 200, evaluated.Text);
        // Nobody looks after it.
        Assert.Equal(10, evaluated.Json.GetProperty("Score").GetInt32());
    }

    [Fact]
    public async Task Action_UnknownParameterOrWrongType_IsRefusedByName()
    {
        var account = await CreateAccountAsync();
        var address = $"accounts({account})/Microsoft.Dynamics.CRM.loy_AssignLoyaltyOwner";

        var unknown = await SendAsync("POST", address, new { DryRunn = true });
        var wrong = await SendAsync("POST", address, new { DryRun = "yes" });

        Assert.Equal((400, "0x80048d19"), (unknown.Status, unknown.Code));
        Assert.Contains("DryRunn", unknown.Message, StringComparison.Ordinal);
        Assert.Equal((400, "0x80048d19"), (wrong.Status, wrong.Code));
        Assert.Contains("Edm.Boolean", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Operations_WithTheWrongMethod_AreRefused()
    {
        var account = await CreateAccountAsync();

        Assert.Equal(405, (await GetAsync($"accounts({account})/Microsoft.Dynamics.CRM.loy_EvaluateChurn")).Status);
        Assert.Equal(405, (await SendAsync("POST", "WhoAmI", "{}")).Status);
        Assert.Equal(404, (await GetAsync("loy_NoSuchFunction()")).Status);
        Assert.Equal(400, (await GetAsync("loy_QuotePromise()")).Status);
        Assert.Equal(400, (await GetAsync("loy_QuotePromise(PolicyId='x')")).Status);
    }

    [Fact]
    public async Task Function_OnAMissingRow_IsNotFound()
    {
        var reply = await GetAsync($"accounts({NewId()})/Microsoft.Dynamics.CRM.loy_GetCoordinationPanel()");

        Assert.Equal((404, "0x80040217"), (reply.Status, reply.Code));
    }

    [Fact]
    public async Task Merge_OfTwoAccounts_LeavesOne()
    {
        var (master, subordinate) = (await CreateAccountAsync("A"), await CreateAccountAsync("B"));

        var reply = await SendAsync("POST", "Merge", MergeBody(master, subordinate, "accountid", "account"));

        Assert.Equal(204, reply.Status);
        var gone = (await GetAsync($"accounts({subordinate})?$select=merged,statecode,_masterid_value")).Json;
        Assert.Equal((true, 1, master), (gone.GetProperty("merged").GetBoolean(), gone.GetProperty("statecode").GetInt32(), gone.GetProperty("_masterid_value").GetGuid()));
        Assert.Equal("12", (await GetAsync($"accounts({master})?$select=accountnumber")).Json.GetProperty("accountnumber").GetString());
    }

    [Fact]
    public async Task Merge_OfRowsOfTwoTables_IsRefused()
    {
        var body = MergeBody(await CreateAccountAsync(), NewId(), "contactid", "contact");

        var reply = await SendAsync("POST", "Merge", body);

        Assert.Equal((400, "0x80048d19"), (reply.Status, reply.Code));
    }

    private static Dictionary<string, object> MergeBody(Guid master, Guid subordinate, string subordinateKey, string subordinateTable) => new(StringComparer.Ordinal)
    {
        ["Target"] = new Dictionary<string, object> { ["@odata.type"] = "Microsoft.Dynamics.CRM.account", ["accountid"] = master },
        ["Subordinate"] = new Dictionary<string, object> { ["@odata.type"] = $"Microsoft.Dynamics.CRM.{subordinateTable}", [subordinateKey] = subordinate },
        ["UpdateContent"] = new Dictionary<string, object> { ["@odata.type"] = "Microsoft.Dynamics.CRM.account", ["accountnumber"] = "12" },
        ["PerformParentingChecks"] = false,
    };

    private async Task<Guid> CreatePolicyAsync()
    {
        var calendar = await CreateAsync("loy_businesscalendars", new { loy_name = Mark, loy_timezone = "UTC", loy_openinghours = "Mon-Sun 00:00-24:00" });
        return await CreateAsync("loy_promisepolicies", CreateTests.Policy(Mark, calendar));
    }
}
