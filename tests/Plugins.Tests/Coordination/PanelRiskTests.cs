using System.Text.Json;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Tests.Plays;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Coordination;

/// <summary>What people judged and do about the risk, beside what was computed.</summary>
public sealed class PanelRiskTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private PlayScene Scene { get; } = new(environment);

    [Fact]
    public void Override_StandsBesideTheComputedLevel_WithReasonAndLastDay()
    {
        var account = Scene.AccountOf(owner: null);
        Scene.Churn.Evaluate(account);
        Scene.Churn.Override(account, RiskLevel.Critical, "The buyer has left.", Environment.Now.Date.AddDays(3));
        Environment.RunJobs();

        var risk = Panel(account).GetProperty("risk");

        Assert.Equal((int)RiskLevel.Critical, risk.GetProperty("level").GetInt32());
        Assert.Equal((int)RiskLevel.None, risk.GetProperty("computedLevel").GetInt32());
        var set = risk.GetProperty("override");
        Assert.Equal((int)RiskLevel.Critical, set.GetProperty("level").GetInt32());
        Assert.Equal(("The buyer has left.", "2026-03-05"), (set.GetProperty("reason").GetString(), set.GetProperty("until").GetString()));
    }

    [Fact]
    public void Play_Open_IsShownWithItsTasks_AndSaysWhenTheRiskFell()
    {
        var account = Scene.AccountOf(owner: null);
        Scene.Planned(RiskLevel.Critical, "Call the director");
        Scene.Level(account, RiskLevel.Critical);

        var panel = Panel(account);
        var play = panel.GetProperty("risk").GetProperty("play");
        Assert.Equal(Scene.Plays(account).Single().Id, play.GetProperty("id").GetGuid());
        Assert.Equal(JsonValueKind.Null, play.GetProperty("fellOn").ValueKind);
        Assert.Contains(panel.GetProperty("actions").GetProperty("items").EnumerateArray(), task => task.GetProperty("playId").ValueKind == JsonValueKind.String && task.GetProperty("playId").GetGuid() == play.GetProperty("id").GetGuid());

        Scene.Level(account, RiskLevel.Watch);

        Assert.Equal("2026-03-02T09:00:00Z", Panel(account).GetProperty("risk").GetProperty("play").GetProperty("fellOn").GetString());
    }

    [Theory]
    [InlineData("Loyalty Officer", true)]
    [InlineData("Loyalty Contributor", false)]
    [InlineData("Loyalty Reader", false)]
    public void Override_IsOfferedToThoseWhoMay(string role, bool may) =>
        Assert.Equal(may, Panel(Scene.AccountOf(owner: null), Environment.User(role)).GetProperty("can").GetProperty("overrideRisk").GetBoolean());

    private JsonElement Panel(Guid account, Guid? user = null) => Environment.Panel(account, user);
}
