namespace LocalDataverse.WebApi.Tests;

public sealed class RefusalTests(Server server) : WebApiTest(server)
{
    [Theory]
    [InlineData("GET", "nothing", 404, "0x8006088a")]
    [InlineData("GET", "accounts(not-an-id)", 400, "0x80060888")]
    [InlineData("GET", "accounts?$select=nme", 400, "0x80060888")]
    [InlineData("GET", "accounts?$filter=nme eq 'x'", 400, "0x80060888")]
    [InlineData("GET", "accounts?$filter=name eq", 400, "0x80060888")]
    [InlineData("GET", "accounts?$filter=numberofemployees eq 'many'", 400, "0x80060888")]
    [InlineData("GET", "accounts?$filter=name gt null", 400, "0x80060888")]
    [InlineData("GET", "accounts?$orderby=nme", 400, "0x80060888")]
    [InlineData("GET", "accounts?$expand=nme", 400, "0x80060888")]
    [InlineData("GET", "accounts?$top=-1", 400, "0x80060888")]
    [InlineData("GET", "accounts?$skiptoken=abc", 400, "0x80060888")]
    [InlineData("GET", "accounts?colour=red", 400, "0x80060888")]
    [InlineData("GET", "accounts?$filter=name eq @missing", 400, "0x80060888")]
    [InlineData("GET", "accounts?$filter=Microsoft.Dynamics.CRM.Today(PropertyName='nme')", 400, "0x80060888")]
    [InlineData("GET", "accounts?$filter=Microsoft.Dynamics.CRM.In(PropertyName='numberofemployees',PropertyValues=['many'])", 400, "0x80060888")]
    [InlineData("GET", "accounts?$filter=not Microsoft.Dynamics.CRM.Today(PropertyName='createdon')", 501, "0x80045037")]
    [InlineData("GET", "accounts?$skip=5", 501, "0x80045037")]
    [InlineData("GET", "accounts?$search=x", 501, "0x80045037")]
    [InlineData("GET", "accounts?$filter=tolower(name) eq 'x'", 501, "0x80045037")]
    [InlineData("GET", "accounts?$filter=name eq accountnumber", 501, "0x80045037")]
    [InlineData("GET", "accounts?$apply=aggregate(revenue with sum as total)", 501, "0x80045037")]
    [InlineData("GET", "accounts?userQuery=00000000-0000-0000-0000-000000000009", 501, "0x80045037")]
    [InlineData("GET", "accounts?savedQuery=00000000-0000-0000-0000-000000000009", 404, "0x80040217")]
    [InlineData("GET", "accounts?fetchXml=<fetch>", 400, "0x80060888")]
    [InlineData("GET", "accounts?fetchXml=<fetch><entity name='contact'/></fetch>", 400, "0x80060888")]
    [InlineData("GET", "loy_promisepolicies(loy_code='no such code')", 404, "0x80060891")]
    [InlineData("DELETE", "accounts", 405, "0x80060883")]
    [InlineData("PATCH", "accounts", 405, "0x80060883")]
    [InlineData("PUT", "accounts(00000000-0000-0000-0000-000000000009)", 405, "0x80060883")]
    [InlineData("POST", "$metadata", 405, "0x80060883")]
    public async Task Address_ThatCannotBeAnswered_IsRefusedWithItsCode(string method, string address, int status, string code)
    {
        var reply = await SendAsync(method, address);

        Assert.Equal((status, code), (reply.Status, reply.Code));
        Assert.NotEmpty(reply.Message);
    }

    [Theory]
    [InlineData("""{"nme":"x"}""", "nme")]
    [InlineData("""{"Name":"x"}""", "write 'name'")]
    [InlineData("""{"name":5}""", "Edm.String")]
    [InlineData("""{"numberofemployees":"five"}""", "Edm.Int32")]
    [InlineData("""{"numberofemployees":1.5}""", "Edm.Int32")]
    [InlineData("""{"numberofemployees":99999999999}""", "Edm.Int32")]
    [InlineData("""{"loy_ownerlocked":"yes"}""", "Edm.Boolean")]
    [InlineData("""{"loy_renewalon":"soon"}""", "Edm.Date")]
    [InlineData("""{"loy_renewalon":"10000-01-01"}""", "Edm.Date")]
    [InlineData("""{"accountid":"5"}""", "Edm.Guid")]
    [InlineData("""{"_parentaccountid_value":"00000000-0000-0000-0000-000000000009"}""", "parentaccountid@odata.bind")]
    [InlineData("""{"loy_loyaltyownerid":"00000000-0000-0000-0000-000000000009"}""", "loy_LoyaltyOwnerId@odata.bind")]
    [InlineData("""{"loy_loyaltyownerid@odata.bind":"/systemusers(00000000-0000-0000-0000-000000000009)"}""", "loy_LoyaltyOwnerId@odata.bind")]
    [InlineData("""{"parentaccountid@odata.bind":"/systemusers(00000000-0000-0000-0000-0000000000a1)"}""", "leads to account")]
    [InlineData("""{"parentaccountid@odata.bind":"/nothing(1)"}""", "parentaccountid")]
    [InlineData("""{"parentaccountid@odata.bind":7}""", "Edm.String")]
    [InlineData("""[1]""", "JSON object")]
    [InlineData("""{"name":""", "JSON")]
    [InlineData("""not json""", "JSON")]
    [InlineData("""{"name":"a","name":"b"}""", "name")]
    [InlineData("""{"name":"\ud800"}""", "Unicode")]
    public async Task Body_ThatCannotBeRead_IsRefusedByName(string body, string word)
    {
        var reply = await SendAsync("POST", "accounts", body);

        Assert.Equal((400, "0x80048d19"), (reply.Status, reply.Code));
        Assert.Contains(word, reply.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_MissingOrOfAnotherType_IsRefused()
    {
        Assert.Equal(400, (await SendAsync("POST", "accounts")).Status);
        Assert.Equal(415, (await SendAsync("POST", "accounts", "name=x", ("Content-Type", "application/x-www-form-urlencoded"))).Status);
    }

    [Fact]
    public async Task Body_OverFiveMegabytes_IsRefusedWithASentence()
    {
        var reply = await SendAsync("POST", "accounts", new { name = Mark, description = new string('x', 5 * 1024 * 1024) });

        Assert.Equal(413, reply.Status);
        Assert.Contains("5 MB", reply.Message, StringComparison.Ordinal);
        Assert.Empty((await GetAsync($"accounts?$filter=name eq '{Mark}'")).Rows);
    }

    [Fact]
    public async Task Text_LongerThanItsColumn_IsRefused()
    {
        var reply = await SendAsync("POST", "accounts", new { name = new string('x', 4_000_000) });

        Assert.Equal((400, "0x80044331"), (reply.Status, reply.Code));
    }

    [Fact]
    public async Task Lookup_ToADeletedRow_IsRefused()
    {
        var parent = await CreateAccountAsync(" parent");
        await SendAsync("DELETE", $"accounts({parent})");

        var reply = await SendAsync("POST", "accounts", new Dictionary<string, object> { ["name"] = Mark, ["parentaccountid@odata.bind"] = $"/accounts({parent})" });

        Assert.Equal((404, "0x80040217"), (reply.Status, reply.Code));
        Assert.Empty((await GetAsync($"accounts?$filter=name eq '{Mark}'")).Rows);
    }

    [Fact]
    public async Task AlternateKey_UsedTwice_IsRefused()
    {
        var calendar = await CreateAsync("loy_businesscalendars", new { loy_name = Mark, loy_timezone = "UTC", loy_openinghours = "Mon-Sun 00:00-24:00" });
        await CreateAsync("loy_promisepolicies", CreateTests.Policy(Mark, calendar));

        var reply = await SendAsync("POST", "loy_promisepolicies", CreateTests.Policy(Mark, calendar));

        Assert.Equal((412, "0x80060892"), (reply.Status, reply.Code));
    }

    [Fact]
    public async Task Plugin_Refusal_KeepsItsCodeAtTheHead()
    {
        var account = await CreateAccountAsync();

        var reply = await SendAsync("POST", "loy_promises", new Dictionary<string, object> { ["loy_AccountId@odata.bind"] = $"/accounts({account})" });

        Assert.Equal((400, "0x80040265"), (reply.Status, reply.Code));
        Assert.StartsWith("[LOY-", reply.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Option_ThatTheChoiceHasNot_IsRefused()
    {
        var reply = await SendAsync("POST", "accounts", new { name = Mark, loy_segment = 5 });

        Assert.Equal(400, reply.Status);
        Assert.Contains("loy_segment", reply.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OtherApiVersion_IsNotFound()
    {
        var reply = await SendToAsync("GET", "/api/data/v8.0/accounts");

        Assert.Equal((404, "0x8006088a"), (reply.Status, reply.Code));
        Assert.Equal(200, (await SendToAsync("GET", "/api/data/v9.1/WhoAmI")).Status);
    }
}
