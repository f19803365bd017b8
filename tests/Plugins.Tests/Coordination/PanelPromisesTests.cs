using System.Text.Json;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Tests.Promises;
using Microsoft.Xrm.Sdk;
using static Dynamics.Loyalty.Plugins.Tests.Promises.PromiseScene;

namespace Dynamics.Loyalty.Plugins.Tests.Coordination;

/// <summary>What the panel says of promises, for acting on them.</summary>
public sealed class PanelPromisesTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private PromiseScene Scene { get; } = new(environment);

    private PauseScene Pauses { get; } = new(environment);

    [Fact]
    public void Promise_Open_NamesPolicySafeDateAndNoPause()
    {
        var policy = Scene.Policy(Scene.Calendar());
        var account = Scene.Account();
        Scene.Promise(policy, account);

        var item = Item(account);

        Assert.Equal(policy, item.GetProperty("policyId").GetGuid());
        Assert.Equal(item.GetProperty("promisedOn").GetString(), item.GetProperty("safeDate").GetString());
        Assert.Equal(JsonValueKind.Null, item.GetProperty("pause").ValueKind);
    }

    [Fact]
    public void Promise_Paused_SaysForWhomWhyAndUntilWhen()
    {
        var account = Scene.Account();
        var promise = Scene.Promise(Scene.Policy(Scene.Calendar()), account);
        var pause = Pauses.Pause(promise, (PromisePause.Fields.ExpectedEndOn, At("2026-03-04 09:00 +01:00")));

        var item = Item(account);

        Assert.Equal("paused", item.GetProperty("state").GetString());
        var waiting = item.GetProperty("pause");
        Assert.Equal(pause, waiting.GetProperty("id").GetGuid());
        Assert.Equal("2026-03-02T09:00:00Z", waiting.GetProperty("from").GetString());
        Assert.Equal("2026-03-04T08:00:00Z", waiting.GetProperty("expectedEndOn").GetString());
        Assert.Equal(("Mrs Meier", "Serial number"), (waiting.GetProperty("waitingFor").GetString(), waiting.GetProperty("reason").GetString()));
    }

    [Theory]
    [InlineData("2026-03-04 08:59 +01:00", false)]
    [InlineData("2026-03-04 09:00 +01:00", false)]
    [InlineData("2026-03-04 09:01 +01:00", true)]
    public void Promise_PausedUntil_IsOverdueAfterItsExpectedEnd(string now, bool isOverdue)
    {
        var account = Scene.Account();
        var promise = Scene.Promise(Scene.Policy(Scene.Calendar()), account);
        Pauses.Pause(promise, (PromisePause.Fields.ExpectedEndOn, At("2026-03-04 09:00 +01:00")));
        Environment.Now = At(now);

        var overdue = Item(account, Environment.User("Loyalty Contributor")).GetProperty("pause").GetProperty("overdueSince");

        Assert.Equal(isOverdue ? "2026-03-04T08:00:00Z" : null, overdue.GetString());
    }

    [Theory]
    [InlineData("2026-03-09 17:30 +01:00", false)]
    [InlineData("2026-03-09 17:31 +01:00", true)]
    public void Promise_PausedOpenEnded_IsOverdueAfterFiveWorkingDays(string now, bool isOverdue)
    {
        var account = Scene.Account();
        Pauses.Pause(Scene.Promise(Scene.Policy(Scene.Calendar()), account));
        Environment.Now = At(now);

        Assert.Equal(isOverdue, Item(account).GetProperty("pause").GetProperty("overdueSince").ValueKind == JsonValueKind.String);
    }

    [Fact]
    public void Promise_Resumed_HasNoPauseAnyMore()
    {
        var account = Scene.Account();
        var promise = Scene.Promise(Scene.Policy(Scene.Calendar()), account);
        var pause = Pauses.Pause(promise);
        Environment.Now = At("2026-03-02 12:00 +01:00");
        Pauses.Resume(pause, "2026-03-02 11:00 +01:00");

        Assert.Equal(JsonValueKind.Null, Item(account).GetProperty("pause").ValueKind);
    }

    [Theory]
    [InlineData("Loyalty Contributor", true)]
    [InlineData("Loyalty Reader", false)]
    public void Abilities_OfARole_AreWhatItMayDo(string role, bool may)
    {
        var can = Panel(Scene.Account(), Environment.User(role)).GetProperty("can");

        Assert.All(new[] { "promise", "close", "pause", "revise" }, name => Assert.Equal(may, can.GetProperty(name).GetBoolean()));
    }

    [Fact]
    public void Account_Language_IsToldForTheTextToTheCustomer()
    {
        var account = Environment.Create(Account.EntityLogicalName, (Account.Fields.Name, "Rochat"), (Account.Fields.Language, "fr-CH"));

        Assert.Equal("fr-CH", Panel(account).GetProperty("account").GetProperty("language").GetString());
    }

    private JsonElement Item(Guid account, Guid? user = null) => Panel(account, user).GetProperty("promises").GetProperty("items")[0];

    private JsonElement Panel(Guid account, Guid? user = null) => Environment.Panel(account, user);
}
