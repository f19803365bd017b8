namespace LocalDataverse.WebApi.Tests;

public sealed class CreateTests(Server server) : WebApiTest(server)
{
    [Fact]
    public async Task Create_Row_AnswersNoContentWithItsAddress()
    {
        var reply = await SendAsync("POST", "accounts", new { name = Mark, loy_segment = 725100001 });

        Assert.Equal(204, reply.Status);
        Assert.Equal("", reply.Text);
        Assert.StartsWith(Server.Client.BaseAddress + "api/data/v9.2/accounts(", reply.Header("OData-EntityId"), StringComparison.Ordinal);
        Assert.Equal("4.0", reply.Header("OData-Version"));
        var row = (await GetAsync($"accounts({reply.EntityId})?$select=name,loy_segment")).Json;
        Assert.Equal(Mark, row.GetProperty("name").GetString());
        Assert.Equal(725100001, row.GetProperty("loy_segment").GetInt32());
    }

    [Fact]
    public async Task Create_ReturnRepresentation_AnswersTheSelectedColumns()
    {
        var reply = await SendAsync("POST", "accounts?$select=name", new { name = Mark }, ("Prefer", "return=representation"));

        Assert.Equal(201, reply.Status);
        Assert.Equal("return=representation", reply.Header("Preference-Applied"));
        Assert.Equal(Mark, reply.Json.GetProperty("name").GetString());
        Assert.False(reply.Json.TryGetProperty("telephone1", out _));
        Assert.Equal(reply.EntityId, reply.Json.GetProperty("accountid").GetGuid());
    }

    [Fact]
    public async Task Create_OwnId_IsKept()
    {
        var id = NewId();

        var reply = await SendAsync("POST", "accounts", new { accountid = id, name = Mark });

        Assert.Equal(id, reply.EntityId);
    }

    [Fact]
    public async Task Create_SameIdTwice_IsRefusedAsDuplicate()
    {
        var id = await CreateAccountAsync();

        var reply = await SendAsync("POST", "accounts", new { accountid = id, name = Mark });

        Assert.Equal(412, reply.Status);
        Assert.Equal("0x80040237", reply.Code);
    }

    [Fact]
    public async Task Create_BindsLookups_ByIdAndByAlternateKey()
    {
        var calendar = await CreateAsync("loy_businesscalendars", new { loy_name = Mark, loy_timezone = "Europe/Zurich", loy_openinghours = "Mon-Fri 08:00-17:00" });

        var policy = await CreateAsync("loy_promisepolicies", Policy(Mark, calendar));
        var account = await CreateAccountAsync();
        var promise = await CreateAsync("loy_promises", new Dictionary<string, object>
        {
            ["loy_AccountId@odata.bind"] = $"/accounts({account})",
            ["loy_PolicyId@odata.bind"] = $"loy_promisepolicies(loy_code='{Mark}')",
        });

        var row = (await GetAsync($"loy_promises({promise})?$select=_loy_accountid_value,_loy_policyid_value")).Json;
        Assert.Equal(account, row.GetProperty("_loy_accountid_value").GetGuid());
        Assert.Equal(policy, row.GetProperty("_loy_policyid_value").GetGuid());
    }

    [Fact]
    public async Task Create_DeepInsert_CreatesParentAndChildrenTogether()
    {
        var reply = await SendAsync("POST", "contacts", new Dictionary<string, object>
        {
            ["lastname"] = Mark,
            ["parentcustomerid_account"] = new { name = Mark + " parent" },
            ["Contact_Tasks"] = new[] { new { subject = Mark + " 1" }, new { subject = Mark + " 2" } },
        });

        Assert.Equal(204, reply.Status);
        var row = (await GetAsync($"contacts({reply.EntityId})?$expand=parentcustomerid_account($select=name),Contact_Tasks($select=subject;$orderby=subject)")).Json;
        Assert.Equal(Mark + " parent", row.GetProperty("parentcustomerid_account").GetProperty("name").GetString());
        Assert.Equal([Mark + " 1", Mark + " 2"], row.GetProperty("Contact_Tasks").EnumerateArray().Select(t => t.GetProperty("subject").GetString()));
    }

    [Fact]
    public async Task Create_DeepInsertWithRefusedChild_LeavesNothing()
    {
        var reply = await SendAsync("POST", "accounts", new Dictionary<string, object>
        {
            ["name"] = Mark,
            ["loy_account_feedbacks"] = new[] { new { loy_technicalscore = 11 } },
        });

        Assert.Equal(400, reply.Status);
        Assert.Empty((await GetAsync($"accounts?$filter=name eq '{Mark}'")).Rows);
    }

    [Fact]
    public async Task Create_InCollectionOfAnotherRow_LinksToIt()
    {
        var account = await CreateAccountAsync();

        var task = await CreateAsync($"accounts({account})/Account_Tasks", new { subject = Mark });

        var row = (await GetAsync($"tasks({task})?$select=_regardingobjectid_value")).Json;
        Assert.Equal(account, row.GetProperty("_regardingobjectid_value").GetGuid());
    }

    internal static Dictionary<string, object> Policy(string code, Guid calendar) => new()
    {
        ["loy_name"] = code,
        ["loy_code"] = code,
        ["loy_department"] = 725100002,
        ["loy_kind"] = "Repair",
        ["loy_leadminutes"] = 480,
        ["loy_marginmode"] = 725100000,
        ["loy_marginminutes"] = 60,
        ["loy_rounding"] = 725100000,
        ["loy_CalendarId@odata.bind"] = $"/loy_businesscalendars({calendar})",
    };
}
