using System.Text.Json;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Tests.Promises;
using Microsoft.Xrm.Sdk;
using static Dynamics.Loyalty.Plugins.Tests.Promises.PromiseScene;

namespace Dynamics.Loyalty.Plugins.Tests.Coordination;

/// <summary>What happened to promises, in which zone, and how many there are beyond those listed.</summary>
public sealed class PanelPastTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private PromiseScene Scene { get; } = new(environment);

    private PauseScene Pauses { get; } = new(environment);

    [Fact]
    public void Promise_Resumed_KeepsItsPauseAndTheRevisionThatCameOfIt()
    {
        var account = Scene.Account();
        var promise = Scene.Promise(Scene.Policy(Scene.Calendar()), account);
        var pause = Pauses.Pause(promise);
        Environment.Now = At("2026-03-02 12:00 +01:00");
        Pauses.Resume(pause, "2026-03-02 11:00 +01:00");

        var item = Panel(account, Environment.User("Loyalty Contributor")).GetProperty("items")[0];

        var past = item.GetProperty("pauses").EnumerateArray().Single();
        Assert.Equal(("2026-03-02T09:00:00Z", "2026-03-02T10:00:00Z"), (past.GetProperty("from").GetString(), past.GetProperty("to").GetString()));
        Assert.Equal(("Mrs Meier", "Serial number"), (past.GetProperty("waitingFor").GetString(), past.GetProperty("reason").GetString()));
        var revision = item.GetProperty("revisions").EnumerateArray().Single();
        Assert.Equal(item.GetProperty("promisedOn").GetString(), revision.GetProperty("newPromisedOn").GetString());
        Assert.True(string.CompareOrdinal(revision.GetProperty("oldPromisedOn").GetString(), revision.GetProperty("newPromisedOn").GetString()) < 0);
    }

    [Fact]
    public void Promise_Revised_SaysByWhomWhyAndWhetherTheCustomerAgreed()
    {
        var account = Scene.Account();
        var promise = Scene.Promise(Scene.Policy(Scene.Calendar()), account);
        Environment.Service.Execute(new OrganizationRequest(RevisePromiseApi.Name)
        {
            ["Target"] = To(Promise.EntityLogicalName, promise),
            [RevisePromiseApi.Request.NewPromisedOn] = At("2026-03-09 17:00 +01:00"),
            [RevisePromiseApi.Request.Reason] = "The part comes later.",
            [RevisePromiseApi.Request.AgreedWithCustomer] = true,
        });

        var revision = Panel(account).GetProperty("items")[0].GetProperty("revisions").EnumerateArray().Single();

        Assert.Equal("2026-03-09T16:00:00Z", revision.GetProperty("newPromisedOn").GetString());
        Assert.Equal(("The part comes later.", true), (revision.GetProperty("reason").GetString(), revision.GetProperty("agreedWithCustomer").GetBoolean()));
        Assert.Equal(Environment.AdministratorId, revision.GetProperty("by").GetProperty("id").GetGuid());
    }

    [Theory]
    [InlineData("Europe/Zurich", "Europe/Zurich")]
    [InlineData("Romance Standard Time", "Europe/Paris")]
    public void Promise_OfACalendar_SaysItsZone(string zone, string told)
    {
        var account = Scene.Account();
        Scene.Promise(Scene.Policy(Scene.Calendar(zone: zone)), account);

        Assert.Equal(told, Panel(account).GetProperty("items")[0].GetProperty("timeZone").GetString());
    }

    [Fact]
    public void Promise_WithoutCalendar_HasNoZone()
    {
        var account = Scene.Account();
        Scene.Promise(Scene.Policy(calendar: null), account);

        Assert.Equal(JsonValueKind.Null, Panel(account).GetProperty("items")[0].GetProperty("timeZone").ValueKind);
    }

    [Fact]
    public void Promises_MoreThanAreListed_AreCountedByDepartmentAndStatus()
    {
        var account = Scene.Account();
        var policy = Scene.Policy(calendar: null);
        var all = Enumerable.Range(0, 52).Select(_ => Scene.Promise(policy, account)).ToList();
        Scene.Deliver(all[0], "2026-03-02 10:00 +01:00");
        Scene.Promise(Scene.Policy(calendar: null, (PromisePolicy.Fields.Department, Choice(Department.Sales))), account);

        var promises = Panel(account);

        Assert.Equal((53, 50), (promises.GetProperty("total").GetInt32(), promises.GetProperty("items").GetArrayLength()));
        Assert.Equal(
            [((int)Department.Sales, (int)PromiseStatus.Open, 1), ((int)Department.FieldTechnicians, (int)PromiseStatus.Open, 51), ((int)Department.FieldTechnicians, (int)PromiseStatus.KeptEarly, 1)],
            promises.GetProperty("counts").EnumerateArray().Select(count => (count.GetProperty("department").GetInt32(), count.GetProperty("status").GetInt32(), count.GetProperty("count").GetInt32())).Order());
    }

    private JsonElement Panel(Guid account, Guid? user = null) => Environment.Panel(account, user).GetProperty("promises");
}
