namespace LocalDataverse.WebApi.Tests.BadInput;

/// <summary>Rows that make no sense, as a clumsy administrator sends them.</summary>
[Collection(BadInputCollection.Name)]
public sealed class ContradictionTests(Server server) : WebApiTest(server)
{
    [Fact]
    public async Task Officer_AbsentUntilBeforeFrom_IsRefused() =>
        await RefusedAsync("LOY-OFFICER-ABSENCE", "POST", "loy_loyaltyofficers", Officer(await CreateUserAsync(), ("loy_absentfrom", "2026-03-10"), ("loy_absentuntil", "2026-03-01")));

    [Fact]
    public async Task Deputies_InACircle_AreRefused()
    {
        var ann = await CreateAsync("loy_loyaltyofficers", Officer(await CreateUserAsync()));
        var bob = await CreateAsync("loy_loyaltyofficers", Officer(await CreateUserAsync(), ("loy_DeputyId@odata.bind", $"/loy_loyaltyofficers({ann})")));

        await RefusedAsync("LOY-OFFICER-DEPUTY-CIRCLE", "PATCH", $"loy_loyaltyofficers({ann})", Row(("loy_DeputyId@odata.bind", $"/loy_loyaltyofficers({bob})")));
        await RefusedAsync("LOY-OFFICER-DEPUTY-CIRCLE", "PATCH", $"loy_loyaltyofficers({ann})", Row(("loy_DeputyId@odata.bind", $"/loy_loyaltyofficers({ann})")));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Pool_EmptyOrOfAnOfficerWithoutUser_LeavesTheAccountWithoutOwnerAndSaysSinceWhen(bool hasOfficer)
    {
        var pool = await CreateAsync("loy_officerpools", new { loy_name = Mark });
        if (hasOfficer)
            await CreateAsync("loy_loyaltyofficers", Row(("loy_name", Mark), ("loy_PoolId@odata.bind", $"/loy_officerpools({pool})"), ("loy_capacity", 10), ("loy_active", true)));
        await CreateAsync("loy_assignmentrules", Rule(pool, ("loy_country", Mark)));

        var account = await CreateAsync("accounts", new { name = Mark, address1_country = Mark });

        var row = (await GetAsync($"accounts({account})?$select=_loy_loyaltyownerid_value,loy_ownervacantsince")).Json;
        Assert.Equal(JsonValueKind.Null, row.GetProperty("_loy_loyaltyownerid_value").ValueKind);
        Assert.Equal(JsonValueKind.String, row.GetProperty("loy_ownervacantsince").ValueKind);
    }

    [Fact]
    public async Task Rules_ThatContradict_AreRefused()
    {
        var pool = await CreateAsync("loy_officerpools", new { loy_name = Mark });
        var rule = await CreateAsync("loy_assignmentrules", Rule(pool, ("loy_country", Mark)));

        await RefusedAsync("LOY-RULE-REVENUE", "PATCH", $"loy_assignmentrules({rule})", Row(("loy_revenuefrom", 10), ("loy_revenueto", 5)));
        var other = await CreateAsync("loy_officerpools", new { loy_name = Mark + " other" });
        await RefusedAsync("LOY-RULE-CONTRADICTS", "POST", "loy_assignmentrules", Rule(other, ("loy_country", Mark)));
    }

    [Fact]
    public async Task Thresholds_OutOfOrder_AreRefused() =>
        await RefusedAsync("LOY-SCALE-ORDER", "POST", "loy_risklevelscales", Row(("loy_name", Mark), ("loy_watchfrom", 60), ("loy_atriskfrom", 55), ("loy_criticalfrom", 80), ("loy_dropmargin", 5)));

    [Theory]
    [InlineData("loy_halflifedays", -1)]
    [InlineData("loy_halflifedays", 0)]
    [InlineData("loy_windowdays", 0)]
    [InlineData("loy_points", 0)]
    [InlineData("loy_cap", 0)]
    public async Task Kind_WithAWeightThatWeighsNothing_IsRefused(string column, int value)
    {
        var kind = Row(("loy_name", Mark), ("loy_kind", 725100013), ("loy_points", -5), ("loy_halflifedays", 30), ("loy_cap", 20), ("loy_windowdays", 365), ("loy_active", true));
        kind[column] = value;

        await RefusedAsync("", "POST", "loy_churnkinds", kind);
    }

    [Fact]
    public async Task Override_InThePastOrWithoutReasonOrTwice_IsRefused()
    {
        var account = $"accounts({await CreateAccountAsync()})";
        var (today, reason) = (Server.Environment.Clock.UtcNow.Date, ("loy_riskoverridereason", (object)"They told us."));
        (string, object) Until(int days) => ("loy_riskoverrideuntil", today.AddDays(days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

        await RefusedAsync("LOY-OVERRIDE-UNTIL", "PATCH", account, Row(("loy_riskoverride", 725100003), reason, Until(-2)));
        await RefusedAsync("LOY-OVERRIDE-REASON", "PATCH", account, Row(("loy_riskoverride", 725100003), Until(10)));
        await RefusedAsync("LOY-OVERRIDE-LEVEL", "PATCH", account, Row(reason, Until(10)));
        Assert.Equal(204, (await SendAsync("PATCH", account, Row(("loy_riskoverride", 725100003), reason, Until(10)))).Status);
        await RefusedAsync("LOY-OVERRIDE-IN-FORCE", "PATCH", account, Row(("loy_riskoverride", 725100001), reason, Until(20)));
    }

    [Fact]
    public async Task History_EditedOrDeletedByHand_IsRefused()
    {
        var account = await CreateAccountAsync();
        Assert.Equal(200, (await SendAsync("POST", $"accounts({account})/Microsoft.Dynamics.CRM.loy_EvaluateChurn")).Status);
        var evaluation = await OnlyAsync("loy_churnevaluations", account);
        var assignment = await OnlyAsync("loy_ownerassignments", account);

        foreach (var row in new[] { evaluation, assignment })
        {
            await RefusedAsync("LOY-HISTORY-LOCKED", "PATCH", row, Row(("loy_name", "Forged")));
            await RefusedAsync("LOY-HISTORY-LOCKED", "DELETE", row);
        }
    }

    [Theory]
    [InlineData("1900-01-01T00:00:00Z")]
    [InlineData(null)]
    public async Task Vacancy_WrittenByHand_IsRefused(string? since)
    {
        var account = await CreateAccountAsync();

        await RefusedAsync("LOY-VACANCY-COMPUTED", "PATCH", $"accounts({account})", new { loy_ownervacantsince = since });
    }

    [Fact]
    public async Task Ranges_ChangedOrDeletedByHand_AreToldAndMadeAnew()
    {
        await CreateAccountAsync();
        await DeleteRangesAsync();
        await EvaluateAllAsync();
        var (range, _) = (Assert.Single((await GetAsync(Ranges)).Rows), await CreateAsync("loy_evaluationranges", new { loy_name = Mark, loy_number = 7 }));

        await RefusedAsync("LOY-RANGE-BROKEN", "POST", "loy_EvaluateRange", "{}");
        await DeleteRangesAsync();
        await EvaluateAllAsync();

        Assert.Equal(range.GetProperty("loy_evaluationrangeid").GetGuid(), Assert.Single((await GetAsync(Ranges)).Rows).GetProperty("loy_evaluationrangeid").GetGuid());
    }

    private const string Ranges = "loy_evaluationranges?$select=loy_number";

    private async Task DeleteRangesAsync()
    {
        foreach (var range in (await GetAsync(Ranges)).Rows)
            Assert.Equal(204, (await SendAsync("DELETE", $"loy_evaluationranges({range.GetProperty("loy_evaluationrangeid")})")).Status);
    }

    private async Task EvaluateAllAsync()
    {
        var more = true;
        while (more)
        {
            var reply = await SendAsync("POST", "loy_EvaluateRange", "{}");
            Assert.True(reply.Status == 200, reply.Text);
            more = reply.Json.GetProperty("More").GetBoolean();
        }
    }

    private async Task<string> OnlyAsync(string set, Guid account)
    {
        var key = set[..^1] + "id";
        var row = Assert.Single((await GetAsync($"{set}?$select={key}&$filter=_loy_accountid_value eq {account}")).Rows);
        return $"{set}({row.GetProperty(key)})";
    }

    private async Task RefusedAsync(string code, string method, string address, object? body = null)
    {
        var reply = await SendAsync(method, address, body);
        Assert.True(reply.Status == 400, $"{reply.Status} {reply.Text}");
        if (code.Length > 0)
            Assert.StartsWith($"[{code}] ", reply.Message, StringComparison.Ordinal);
    }

    private Dictionary<string, object> Officer(Guid user, params (string Name, object Value)[] more) =>
        Row([("loy_name", Mark), ("loy_UserId@odata.bind", $"/systemusers({user})"), ("loy_capacity", 10), ("loy_active", true), .. more]);

    private Dictionary<string, object> Rule(Guid pool, params (string Name, object Value)[] more) =>
        Row([("loy_name", Mark), ("loy_order", 10), ("loy_PoolId@odata.bind", $"/loy_officerpools({pool})"), ("loy_active", true), .. more]);

    private static Dictionary<string, object> Row(params (string Name, object Value)[] columns) =>
        columns.ToDictionary(column => column.Name, column => column.Value, StringComparer.Ordinal);
}
