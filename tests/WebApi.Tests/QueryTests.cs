namespace LocalDataverse.WebApi.Tests;

public sealed class QueryTests(Server server) : AccountQueryTest(server)
{
    [Fact]
    public async Task OrderBy_Choice_SortsByNumber()
    {
        foreach (var segment in new[] { 725100003, 725100000, 725100002, 725100001 }) await CreateAsync("accounts", new { name = Mark, loy_segment = segment });

        var reply = await GetAsync($"accounts?$select=loy_segment&$filter=name eq '{Mark}'&$orderby=loy_segment");

        Assert.Equal([0, 1, 2, 3], reply.Rows.Select(r => r.GetProperty("loy_segment").GetInt32() - 725100000));
    }

    [Fact]
    public async Task OrderBy_Descending_SortsAndTopCuts()
    {
        await SeedAsync();

        var reply = await GetAsync($"accounts?$select=name&$filter=startswith(name,'{Mark}')&$orderby=numberofemployees desc&$top=2");

        Assert.Equal([Mark + " c", Mark + " b"], reply.Texts("name"));
    }

    [Fact]
    public async Task Count_Option_CountsBeyondTheTop()
    {
        await SeedAsync();

        var reply = await GetAsync($"accounts?$select=name&$filter=startswith(name,'{Mark}')&$count=true&$top=1");
        var plain = await GetAsync($"accounts/$count?$filter=startswith(name,'{Mark}')");

        Assert.Equal(3, reply.Json.GetProperty("@odata.count").GetInt32());
        Assert.Equal("3", plain.Text);
    }

    [Fact]
    public async Task Select_Columns_ReturnsThemAndTheKey()
    {
        await SeedAsync();

        var row = (await GetAsync($"accounts?$select=name&$filter=name eq '{Mark} a'")).Rows[0];

        Assert.Equal(["@odata.etag", "accountid", "name"], row.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Select_None_ReturnsEmptyColumnsAsNull()
    {
        var id = await CreateAccountAsync();

        var row = (await GetAsync($"accounts({id})")).Json;

        Assert.Equal(JsonValueKind.Null, row.GetProperty("telephone2").ValueKind);
        Assert.Equal(JsonValueKind.Null, row.GetProperty("_primarycontactid_value").ValueKind);
    }

    [Fact]
    public async Task MaxPageSize_FollowedNextLinks_ReturnEveryRowOnce()
    {
        await SeedAsync();
        var names = new List<string?>();
        var address = $"accounts?$select=name&$filter=startswith(name,'{Mark}')&$orderby=name";
        var pages = 0;
        for (; address.Length > 0; pages++)
        {
            var reply = await GetAsync(address, ("Prefer", "odata.maxpagesize=2"));
            Assert.True(reply.Status == 200, reply.Text);
            Assert.Equal("odata.maxpagesize=2", reply.Header("Preference-Applied"));
            names.AddRange(reply.Texts("name"));
            address = reply.Json.TryGetProperty("@odata.nextLink", out var next) ? next.GetString()! : "";
        }

        Assert.Equal(2, pages);
        Assert.Equal([Mark + " a", Mark + " b", Mark + " c"], names);
    }

    [Fact]
    public async Task Expand_LookupAndCollection_WithNestedOptions()
    {
        var (a, b, _) = await SeedAsync();

        var row = (await GetAsync($"accounts({b})?$select=name&$expand=parentaccountid($select=name;$expand=Account_Tasks($select=subject)),Account_Tasks($select=subject;$orderby=subject desc;$top=1)")).Json;

        var parent = row.GetProperty("parentaccountid");
        Assert.Equal(a, parent.GetProperty("accountid").GetGuid());
        Assert.Equal(Mark, Assert.Single(parent.GetProperty("Account_Tasks").EnumerateArray()).GetProperty("subject").GetString());
        Assert.Equal("z " + Mark, Assert.Single(row.GetProperty("Account_Tasks").EnumerateArray()).GetProperty("subject").GetString());
    }

    [Fact]
    public async Task Expand_OnManyRows_FillsEachAndLeavesEmptyNull()
    {
        await SeedAsync();

        var rows = (await GetAsync($"accounts?$select=name&$filter=startswith(name,'{Mark}')&$orderby=name&$expand=parentaccountid($select=name),Account_Tasks($filter=startswith(subject,'z');$select=subject)")).Rows;

        Assert.Equal([JsonValueKind.Null, JsonValueKind.Object, JsonValueKind.Null], rows.Select(r => r.GetProperty("parentaccountid").ValueKind));
        Assert.Equal([0, 1, 0], rows.Select(r => r.GetProperty("Account_Tasks").GetArrayLength()));
    }

    [Fact]
    public async Task Get_CollectionOfARow_ReturnsItsRows()
    {
        var (a, _, _) = await SeedAsync();

        var reply = await GetAsync($"accounts({a})/Account_Tasks?$select=subject");
        var parent = await GetAsync($"accounts({NewId()})/Account_Tasks");

        Assert.Equal([Mark], reply.Texts("subject"));
        Assert.Equal(404, parent.Status);
    }

    [Fact]
    public async Task FetchXml_JoinAndAggregate_Answer()
    {
        var (_, b, _) = await SeedAsync();
        var join = $"<fetch><entity name='account'><attribute name='name'/><filter><condition attribute='accountid' operator='eq' value='{b}'/></filter><link-entity name='account' from='accountid' to='parentaccountid' alias='p'><attribute name='name'/></link-entity></entity></fetch>";
        var sum = $"<fetch aggregate='true'><entity name='account'><attribute name='numberofemployees' aggregate='sum' alias='total'/><filter><condition attribute='name' operator='begins-with' value='{Mark}'/></filter></entity></fetch>";

        var joined = await GetAsync("accounts?fetchXml=" + Uri.EscapeDataString(join));
        var summed = await GetAsync("accounts?fetchXml=" + Uri.EscapeDataString(sum));

        Assert.Equal(Mark + " a", Assert.Single(joined.Rows).GetProperty("p.name").GetString());
        Assert.Equal(60, Assert.Single(summed.Rows).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task FetchXml_Distinct_ReturnsValuesWithoutKey()
    {
        await SeedAsync();
        await CreateAsync("accounts", new { name = Mark + " a" });
        var fetch = $"<fetch distinct='true'><entity name='account'><attribute name='name'/><order attribute='name'/><filter><condition attribute='name' operator='begins-with' value='{Mark}'/></filter></entity></fetch>";

        var reply = await GetAsync("accounts?fetchXml=" + Uri.EscapeDataString(fetch));

        Assert.True(reply.Status == 200, reply.Text);
        Assert.Equal([Mark + " a", Mark + " b", Mark + " c"], reply.Texts("name"));
    }

    [Fact]
    public async Task FetchXml_SecondPage_IsReachedByTheCookie()
    {
        await SeedAsync();
        string Fetch(string page) => $"<fetch count='2' {page}><entity name='account'><attribute name='name'/><order attribute='name'/><filter><condition attribute='name' operator='begins-with' value='{Mark}'/></filter></entity></fetch>";

        var first = await GetAsync("accounts?fetchXml=" + Uri.EscapeDataString(Fetch("page='1'")), AllAnnotations);
        var annotation = System.Xml.Linq.XElement.Parse(first.Json.GetProperty("@Microsoft.Dynamics.CRM.fetchxmlpagingcookie").GetString()!);
        var cookie = Uri.UnescapeDataString(Uri.UnescapeDataString(annotation.Attribute("pagingcookie")!.Value));
        var second = await GetAsync("accounts?fetchXml=" + Uri.EscapeDataString(Fetch($"page='2' paging-cookie='{System.Security.SecurityElement.Escape(cookie)}'")), AllAnnotations);

        Assert.Equal([Mark + " a", Mark + " b"], first.Texts("name"));
        Assert.Equal([Mark + " c"], second.Texts("name"));
        Assert.False(second.Json.TryGetProperty("@Microsoft.Dynamics.CRM.morerecords", out _));
    }

    [Fact]
    public async Task SavedQuery_OfTheSolution_ReturnsItsRows()
    {
        var id = await CreateAccountAsync();
        var view = Server.Environment.Metadata.Views.First(v => v is { Table: "account", QueryType: 0 } && v.FetchXml.Contains("statecode", StringComparison.Ordinal));

        var reply = await GetAsync($"accounts?savedQuery={view.Id}");

        Assert.True(reply.Status == 200, reply.Text);
        Assert.Contains(reply.Rows, r => r.GetProperty("accountid").GetGuid() == id);
    }

    [Fact]
    public async Task Annotations_All_GiveTextsAndLookupNames()
    {
        var id = await CreateAsync("accounts", new { name = Mark, loy_segment = 725100000, loy_ownerlocked = true });

        var row = (await GetAsync($"accounts({id})?$select=loy_segment,_ownerid_value,createdon", AllAnnotations)).Json;
        var plain = (await GetAsync($"accounts({id})?$select=loy_segment")).Json;

        Assert.Equal("Key account", row.GetProperty("loy_segment@OData.Community.Display.V1.FormattedValue").GetString());
        Assert.Equal("systemuser", row.GetProperty("_ownerid_value@Microsoft.Dynamics.CRM.lookuplogicalname").GetString());
        Assert.Equal("ownerid", row.GetProperty("_ownerid_value@Microsoft.Dynamics.CRM.associatednavigationproperty").GetString());
        Assert.Equal("System Administrator", row.GetProperty("_ownerid_value@OData.Community.Display.V1.FormattedValue").GetString());
        Assert.True(row.TryGetProperty("createdon@OData.Community.Display.V1.FormattedValue", out _));
        Assert.False(plain.TryGetProperty("loy_segment@OData.Community.Display.V1.FormattedValue", out _));
    }

    [Fact]
    public async Task Annotations_French_ForAFrenchUser()
    {
        var user = await CreateUserAsync("System Administrator");
        await SendAsync("PATCH", $"usersettingscollection({user})", new { uilanguageid = 1036 });
        var id = await CreateAsync("accounts", new { name = Mark, loy_segment = 725100000 });

        var row = (await GetAsync($"accounts({id})?$select=loy_segment", AllAnnotations, ("MSCRMCallerID", user.ToString()))).Json;

        Assert.Equal("Grand compte", row.GetProperty("loy_segment@OData.Community.Display.V1.FormattedValue").GetString());
    }
}
