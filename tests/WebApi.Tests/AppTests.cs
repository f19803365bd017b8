namespace LocalDataverse.WebApi.Tests;

public sealed class AppTests(Server server) : WebApiTest(server)
{
    [Theory]
    [InlineData(1033, "Accounts", "Key account")]
    [InlineData(1036, "Comptes", "Grand compte")]
    public async Task App_Language_HasItsTextsEverywhere(int language, string accounts, string option)
    {
        var app = await ReadAsync(language);

        var subAreas = app.GetProperty("siteMap").EnumerateArray()
            .SelectMany(a => a.GetProperty("groups").EnumerateArray())
            .SelectMany(g => g.GetProperty("subAreas").EnumerateArray());
        Assert.Equal(accounts, subAreas.First(s => s.GetProperty("table").GetString() == "account").GetProperty("title").GetString());
        Assert.Equal(option, Column(app, "account", "loy_segment").GetProperty("options")[0].GetProperty("label").GetString());
    }

    [Fact]
    public async Task App_Columns_HaveTypeTargetsAndNavigation()
    {
        var app = await ReadAsync(1033);

        var owner = Column(app, "account", "ownerid");
        var officer = Column(app, "account", "loy_loyaltyownerid");
        Assert.Equal(("owner", "ownerid"), (owner.GetProperty("type").GetString(), owner.GetProperty("navigation").GetProperty("systemuser").GetString()));
        Assert.Equal("loy_LoyaltyOwnerId", officer.GetProperty("navigation").GetProperty("systemuser").GetString());
        Assert.Equal("dateOnly", Column(app, "account", "loy_renewalon").GetProperty("dateBehavior").GetString());
    }

    [Theory]
    [InlineData(1033, "New promise")]
    [InlineData(1036, "Nouvelle promesse")]
    public async Task App_Tables_HaveTheButtonsOfTheSolution(int language, string label)
    {
        var app = await ReadAsync(language);

        foreach (var table in new[] { "account", "task", "email" })
        {
            var command = Commands(app, table)[0];
            Assert.Equal(label, command.GetProperty("label").GetString());
            Assert.Equal("Loyalty.Commands.makePromise", command.GetProperty("action").GetProperty("functionName").GetString());
        }
    }

    [Fact]
    public async Task App_AccountLists_HaveACommandForExactlyOneRow()
    {
        var app = await ReadAsync(1033);

        var command = Assert.Single(Commands(app, "account"), c => c.GetProperty("place").GetString() == "list");
        Assert.Equal("Loyalty.Commands.showPanelOfRow", command.GetProperty("action").GetProperty("functionName").GetString());
        var selection = Assert.Single(command.GetProperty("selections").EnumerateArray());
        Assert.Equal((1, 1), (selection.GetProperty("minimum").GetInt32(), selection.GetProperty("maximum").GetInt32()));
    }

    [Fact]
    public async Task App_UserWithoutThePrivilege_DoesNotSeeTheButton()
    {
        var user = await CreateUserAsync();

        var app = await ReadAsync(1033, user);

        Assert.Empty(Commands(app, "account"));
    }

    [Theory]
    [InlineData("Loyalty Reader", "loy_promise", false)]
    [InlineData("Loyalty Contributor", "loy_promise", true)]
    [InlineData("Loyalty Contributor", "account", false)]
    [InlineData("Loyalty Contributor", "task", true)]
    [InlineData("Loyalty Manager", "loy_play", false)]
    [InlineData("Loyalty Manager", "loy_alertoutcome", false)]
    public async Task App_Tables_OfferToMakeARowToWhoMayWhereNoSolutionHidesIt(string role, string table, bool offers)
    {
        var app = await ReadAsync(1033, await CreateUserAsync(role));

        Assert.Equal(offers, app.GetProperty("tables").GetProperty(table).GetProperty("canCreate").GetBoolean());
    }

    [Fact]
    public async Task App_AccountForm_HasThePanelAndItsLibrary()
    {
        var app = await ReadAsync(1033);

        var forms = app.GetProperty("tables").GetProperty("account").GetProperty("forms").EnumerateArray().ToList();
        var controls = forms.SelectMany(f => f.GetProperty("tabs").EnumerateArray())
            .SelectMany(t => t.GetProperty("columns").EnumerateArray())
            .SelectMany(c => c.GetProperty("sections").EnumerateArray())
            .SelectMany(s => s.GetProperty("rows").EnumerateArray())
            .SelectMany(r => r.EnumerateArray())
            .Select(c => c.GetProperty("control"))
            .Where(c => c.ValueKind == JsonValueKind.Object && c.GetProperty("kind").GetString() == "webResource")
            .Select(c => c.GetProperty("parameters").GetProperty("Url").GetString());
        Assert.Contains("loy_/coordination/panel.html", controls);
        Assert.Contains(forms, f => f.GetProperty("libraries").EnumerateArray().Any(l => l.GetString() == "loy_/form/account.js"));
    }

    [Fact]
    public async Task App_Views_HaveQueryAndLabelledColumns()
    {
        var app = await ReadAsync(1036);

        var views = app.GetProperty("tables").GetProperty("loy_promise").GetProperty("views").EnumerateArray().ToList();
        Assert.Contains(views, v => v.GetProperty("queryType").GetInt32() == 0 && v.GetProperty("isDefault").GetBoolean());
        Assert.All(views, v => Assert.Contains("<fetch", v.GetProperty("fetchXml").GetString(), StringComparison.Ordinal));
        Assert.All(views.SelectMany(v => v.GetProperty("columns").EnumerateArray()), c => Assert.NotEmpty(c.GetProperty("label").GetString()!));
    }

    [Fact]
    public async Task App_Users_AreListedForAPoorCallerToo()
    {
        var user = await CreateUserAsync("Loyalty Reader");

        var app = (await SendToAsync("GET", "/local/app?language=1033", null, ("Cookie", $"local-caller={user}"))).Json;

        Assert.Equal(user, app.GetProperty("caller").GetProperty("id").GetGuid());
        Assert.Equal(["Loyalty Reader"], app.GetProperty("caller").GetProperty("roles").EnumerateArray().Select(r => r.GetString()));
        Assert.Equal(Server.Environment.AdministratorId, app.GetProperty("users")[0].GetProperty("id").GetGuid());
    }

    [Fact]
    public async Task App_OtherLanguage_IsRefused()
    {
        Assert.Equal(400, (await SendToAsync("GET", "/local/app?language=1031")).Status);
    }

    private async Task<JsonElement> ReadAsync(int language, Guid? caller = null)
    {
        (string, string)[] headers = caller is { } id ? [("MSCRMCallerID", id.ToString())] : [];
        var reply = await SendToAsync("GET", $"/local/app?language={language}", null, headers);
        Assert.True(reply.Status == 200, reply.Text);
        return reply.Json;
    }

    private static IReadOnlyList<JsonElement> Commands(JsonElement app, string table) =>
        [.. app.GetProperty("tables").GetProperty(table).GetProperty("commands").EnumerateArray()];

    private static JsonElement Column(JsonElement app, string table, string column) =>
        app.GetProperty("tables").GetProperty(table).GetProperty("columns").EnumerateArray().Single(c => c.GetProperty("logicalName").GetString() == column);
}
