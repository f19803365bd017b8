using System.Text.Json;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using static Dynamics.Loyalty.Plugins.Tests.Promises.PromiseScene;

namespace Dynamics.Loyalty.Plugins.Tests.Promises;

public sealed class OwnerLoadTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private PromiseScene Scene { get; } = new(environment);

    [Theory]
    [InlineData(14, false)]
    [InlineData(15, true)]
    [InlineData(16, true)]
    public void Quote_AroundTheLimit_SaysWhenOneMoreIsTooMany(int open, bool isFull)
    {
        var pat = Environment.User("Loyalty Contributor");
        var policy = Scene.Policy(Scene.Calendar());
        for (var i = 0; i < open; i++)
            Promise(policy, pat);

        using var load = Quote(policy, pat);

        Assert.Equal(pat, load.RootElement.GetProperty("userId").GetGuid());
        Assert.Equal((open, 15, isFull), (Int(load, "open"), Int(load, "limit"), load.RootElement.GetProperty("isFull").GetBoolean()));
    }

    [Fact]
    public void Quote_PausedAndEndedPromises_CountsOnlyThePaused()
    {
        var pat = Environment.User("Loyalty Contributor");
        var policy = Scene.Policy(Scene.Calendar());
        new PauseScene(Environment).Pause(Promise(policy, pat));
        Scene.Deliver(Promise(policy, pat), "2026-03-02 09:30 +01:00");

        using var load = Quote(policy, pat);

        Assert.Equal(1, Int(load, "open"));
    }

    [Fact]
    public void Quote_ForSomebodyWhosePromisesTheCallerMayNotRead_CountsThemAll()
    {
        var elsewhere = Environment.Create("businessunit", ("name", "Elsewhere"), ("parentbusinessunitid", new EntityReference("businessunit", LocalDataverse.Engine.WellKnownIds.RootBusinessUnit)));
        var other = Environment.User("Loyalty Contributor", elsewhere);
        var policy = Scene.Policy(Scene.Calendar());
        Scene.Promise(policy, Scene.Account(), (Model.Promise.Fields.OwnerId, To(SystemUser.EntityLogicalName, other)));

        using var load = Quote(policy, Environment.User("Loyalty Contributor"), other);

        Assert.Equal((other, 1), (load.RootElement.GetProperty("userId").GetGuid(), Int(load, "open")));
    }

    [Fact]
    public void Quote_LimitSetByAnAdministrator_IsThatOne()
    {
        var definition = Environment.Where(
            EnvironmentVariableDefinition.EntityLogicalName, EnvironmentVariableDefinition.Fields.SchemaName, EnvironmentVariables.OpenPromisesLimit).Single();
        Environment.Create(
            EnvironmentVariableValue.EntityLogicalName,
            (EnvironmentVariableValue.Fields.EnvironmentVariableDefinitionId, definition.ToEntityReference()),
            (EnvironmentVariableValue.Fields.Value, "3"));

        using var load = Quote(Scene.Policy(Scene.Calendar()), Environment.AdministratorId);

        Assert.Equal(3, Int(load, "limit"));
    }

    private static int Int(JsonDocument json, string name) => json.RootElement.GetProperty(name).GetInt32();

    private Guid Promise(Guid policy, Guid owner) =>
        Scene.Promise(policy, Scene.Account(), (Model.Promise.Fields.OwnerId, To(SystemUser.EntityLogicalName, owner)));

    private JsonDocument Quote(Guid policy, Guid caller, Guid? owner = null)
    {
        var request = new OrganizationRequest(QuotePromiseApi.Name) { [QuotePromiseApi.Request.PolicyId] = policy };
        if (owner is { } id)
            request[QuotePromiseApi.Request.OwnerId] = id;
        return JsonDocument.Parse((string)Environment.As(caller).Execute(request)[QuotePromiseApi.Response.OwnerLoad]);
    }
}
