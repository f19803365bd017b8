using System.Text.Json.Nodes;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Ownership;

public sealed class GetOfficerLoadsTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private PortfolioScene Scene { get; } = new(environment);

    [Fact]
    public void Loads_OfOfficers_AreTheirAccountsByWeightAgainstTheCapacity()
    {
        var (ann, bob, _) = Scene.PoolOfThree();
        Scene.Portfolio(ann, 2);
        Scene.Ownership.Account(Segment.KeyAccount, (Account.Fields.LoyaltyOwnerId, new EntityReference(SystemUser.EntityLogicalName, ann)));

        var officers = Officers(Loads(Environment.Service));

        Assert.Equal((9, 3, 100), Figures(officers["Ann"]));
        Assert.Equal((0, 0, 200), Figures(officers["Bob"]));
        Assert.Equal("Pool", officers["Ann"]["pool"]!.GetValue<string>());
        Assert.Equal(bob, officers["Bob"]["userId"]!.GetValue<Guid>());
    }

    [Fact]
    public void Loads_DuringAnAbsence_SayWhoActs()
    {
        var (ann, bob, _) = Scene.PoolOfThree();
        Scene.Mandate.Change(
            ann,
            (LoyaltyOfficer.Fields.AbsentFrom, Environment.Now),
            (LoyaltyOfficer.Fields.DeputyId, new EntityReference(LoyaltyOfficer.EntityLogicalName, Scene.Mandate.ProfileOf(bob))));

        var officers = Officers(Loads(Environment.Service));

        Assert.True(officers["Ann"]["isAbsent"]!.GetValue<bool>());
        Assert.Equal(bob, officers["Ann"]["actingUserId"]!.GetValue<Guid>());
        Assert.Equal("Bob", officers["Ann"]["acting"]!.GetValue<string>());
        Assert.Equal("Ann", officers["Bob"]["isDeputyFor"]![0]!["name"]!.GetValue<string>());
    }

    [Fact]
    public void Loads_AbsenceWithoutDeputy_SaysThatNobodyActs()
    {
        var (ann, _, _) = Scene.PoolOfThree();
        Scene.Mandate.Change(ann, (LoyaltyOfficer.Fields.AbsentFrom, Environment.Now));

        var officer = Officers(Loads(Environment.Service))["Ann"];

        Assert.Null(officer["actingUserId"]);
        Assert.True(officer["isAbsent"]!.GetValue<bool>());
        Assert.False(officer["hasLeft"]!.GetValue<bool>());
    }

    [Fact]
    public void Loads_VacantAccounts_AreListedWithWhoLeft()
    {
        var (ann, _, _) = Scene.PoolOfThree();
        var left = Scene.Portfolio(ann, 1)[0];
        Scene.Mandate.Disable(ann);

        var loads = Loads(Environment.Service);

        Assert.Equal(1, loads["vacantTotal"]!.GetValue<int>());
        var vacant = loads["vacant"]![0]!;
        Assert.Equal((left, ann), (vacant["accountId"]!.GetValue<Guid>(), vacant["formerUserId"]!.GetValue<Guid>()));
        Assert.True(Officers(loads)["Ann"]["hasLeft"]!.GetValue<bool>());
        Assert.False(Officers(loads)["Ann"]["active"]!.GetValue<bool>());
    }

    [Fact]
    public void Loads_OfficerWithoutUser_IsListedWithoutLoad()
    {
        Environment.Create(LoyaltyOfficer.EntityLogicalName, (LoyaltyOfficer.Fields.Name, "Open post"), (LoyaltyOfficer.Fields.Capacity, 10));

        var officer = Officers(Loads(Environment.Service))["Open post"];

        Assert.Null(officer["userId"]);
        Assert.Equal((0, 0, 10), Figures(officer));
    }

    [Fact]
    public void Loads_SeenByAnOfficerWhoReachesNoAccount_AreWholeAndNameNoCustomer()
    {
        var (ann, _, _) = Scene.PoolOfThree();
        Scene.Portfolio(ann, 2);
        Environment.RunJobs();
        Scene.Mandate.Disable(ann);
        var poor = Scene.Mandate.PoorOfficer("Poor");

        var loads = Loads(Environment.As(poor));

        Assert.Equal((4, 2, 100), Figures(Officers(loads)["Ann"]));
        Assert.Empty(loads["vacant"]!.AsArray());
    }

    [Theory]
    [InlineData("Loyalty Manager", true)]
    [InlineData("Loyalty Officer", false)]
    public void Loads_ByRole_SayWhetherTheCallerMayPlan(string role, bool canPlan) =>
        Assert.Equal(canPlan, Loads(Environment.As(Environment.User(role)))["canPlan"]!.GetValue<bool>());

    [Fact]
    public void Loads_AskedByAContributor_AreRefused() =>
        Assert.Contains(
            "prvReadloy_LoyaltyOfficer",
            Refused(() => Loads(Environment.As(Environment.User("Loyalty Contributor")))),
            StringComparison.Ordinal);

    private static JsonNode Loads(IOrganizationService caller) =>
        JsonNode.Parse((string)caller.Execute(new OrganizationRequest(GetOfficerLoadsApi.Name))[GetOfficerLoadsApi.Response.Loads])!;

    private static Dictionary<string, JsonNode> Officers(JsonNode loads) =>
        loads["officers"]!.AsArray().ToDictionary(officer => officer!["name"]!.GetValue<string>(), officer => officer!);

    private static (int Load, int Accounts, int Capacity) Figures(JsonNode officer) =>
        (officer["load"]!.GetValue<int>(), officer["accounts"]!.GetValue<int>(), officer["capacity"]!.GetValue<int>());
}
