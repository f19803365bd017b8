using System.Text.Json;
using LocalDataverse.Engine;
using LocalDataverse.Host.DemoData;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Tests;

public sealed class DemoDataTests
{
    private static readonly string Reference = Path.Combine(Server.RootFolder("RepositoryRoot"), "Solution", "data", "data.xml");

    // Without holidays around it, so that the story's dates are the same in every run.
    private static readonly DateTime Wednesday = new(2026, 10, 14, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task Demo_Loaded_TellsEveryStateAndIsNotToldTwice()
    {
        await using var environment = Server.OpenEnvironment();
        environment.Clock.Freeze(Wednesday);
        var loader = new DemoLoader(environment);
        Assert.False(loader.IsLoaded);

        var shares = new List<double>();
        loader.Load(Reference, shares.Add, TestContext.Current.CancellationToken);
        environment.Clock.Freeze(Wednesday);

        Assert.True(new DemoLoader(environment).IsLoaded);
        Assert.Equal(1.0, shares[^1]);
        environment.CreateService(environment.AdministratorId).Delete("account", DemoIds.Of("crous"));
        Assert.True(new DemoLoader(environment).IsLoaded);
        AssertStates(environment);
        AssertRisks(environment);
        AssertComplaints(environment);
        AssertBackstage(environment);
        AssertGuide(environment);
        AssertAlerts(environment);
    }

    [Fact]
    public async Task Demo_CutOff_IsToldAgainFromTheStart()
    {
        await using var environment = Server.OpenEnvironment();
        environment.Clock.Freeze(Wednesday);
        var loader = new DemoLoader(environment);
        using var cut = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() => loader.Load(Reference, share => { if (share > 0.3) cut.Cancel(); }, cut.Token));
        Assert.False(loader.IsLoaded);
        Assert.Equal(Wednesday, environment.Clock.UtcNow);

        loader.Load(Reference, _ => { }, TestContext.Current.CancellationToken);

        Assert.True(loader.IsLoaded);
        Assert.Equal(25, Rows(environment, "account", "name").Count);
    }

    private static void AssertStates(LocalEnvironment environment)
    {
        var now = environment.Clock.UtcNow;
        var promises = Rows(environment, "loy_promise", "loy_status", "loy_targeton", "loy_promisedon");
        var ended = promises.Select(p => p.GetAttributeValue<OptionSetValue>("loy_status").Value - 725100000).ToHashSet();
        Assert.Superset(new HashSet<int> { 0, 2, 3, 4 }, ended);
        var open = promises.Where(p => p.GetAttributeValue<OptionSetValue>("loy_status").Value == 725100000).ToList();
        Assert.Contains(open, p => now <= p.GetAttributeValue<DateTime>("loy_targeton"));
        Assert.Contains(open, p => now > p.GetAttributeValue<DateTime>("loy_targeton") && now <= p.GetAttributeValue<DateTime>("loy_promisedon"));
        Assert.Contains(open, p => now > p.GetAttributeValue<DateTime>("loy_promisedon"));
    }

    private static void AssertRisks(LocalEnvironment environment)
    {
        var accounts = Rows(environment, "account", "loy_risklevel", "loy_loyaltyownerid", "loy_relationalparadox");
        Assert.Equal(24, accounts.Count);
        Assert.True(accounts.Select(a => a.GetAttributeValue<OptionSetValue>("loy_risklevel")?.Value).Distinct().Count() >= 4);
        Assert.All(accounts, a => Assert.NotNull(a.GetAttributeValue<EntityReference>("loy_loyaltyownerid")));
        Assert.Contains(accounts, a => a.GetAttributeValue<bool>("loy_relationalparadox"));
    }

    // Told by people of several departments, and read by members of the profile alone.
    private static void AssertBackstage(LocalEnvironment environment)
    {
        var query = new QueryExpression("loy_backstagenote") { ColumnSet = new ColumnSet("loy_text") };
        List<string?> Texts(string reader) =>
            [.. environment.CreateService(DemoIds.Of(reader)).RetrieveMultiple(query).Entities.Select(n => n.GetAttributeValue<string>("loy_text"))];

        Assert.Equal(5, Texts("camille.rochat").Count);
        Assert.All(Texts("camille.rochat"), Assert.NotNull);
        Assert.Single(Texts("luca.bernasconi"));
        Assert.Empty(Texts("hugo.marchand"));
    }

    // Whom the link to the demo lets a newcomer be.
    private static void AssertGuide(LocalEnvironment environment)
    {
        var accounts = Rows(environment, "account", "loy_loyaltyownerid");
        Assert.True(accounts.Count(a => a.GetAttributeValue<EntityReference>("loy_loyaltyownerid")?.Id == DemoLoader.Guide) >= 3);
    }

    private static void AssertAlerts(LocalEnvironment environment)
    {
        var answer = environment.CreateService(DemoIds.Of("camille.rochat")).Execute(new OrganizationRequest("loy_GetTeamAlerts"));
        using var alerts = JsonDocument.Parse((string)answer["Alerts"]);
        Assert.InRange(alerts.RootElement.GetProperty("alerts").GetArrayLength(), 3, 5);
    }

    private static void AssertComplaints(LocalEnvironment environment)
    {
        var signals = Rows(environment, "loy_churnsignal", "loy_kind", "loy_evidencetable", "loy_clearedon")
            .Where(s => s.GetAttributeValue<string>("loy_evidencetable") == "incident" && s.GetAttributeValue<DateTime?>("loy_clearedon") is null)
            .Select(s => s.GetAttributeValue<OptionSetValue>("loy_kind").Value - 725100000);
        Assert.Equal([5, 6, 14], signals.Order());
        Assert.Contains(Rows(environment, "loy_promise", "loy_caseid", "loy_accountid"), p =>
            p.GetAttributeValue<EntityReference>("loy_caseid")?.Id == DemoIds.Of("case-01") && p.GetAttributeValue<EntityReference>("loy_accountid").Id == DemoIds.Of("arena"));
    }

    private static DataCollection<Entity> Rows(LocalEnvironment environment, string table, params string[] columns) =>
        environment.CreateService(environment.AdministratorId).RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(columns) }).Entities;
}
