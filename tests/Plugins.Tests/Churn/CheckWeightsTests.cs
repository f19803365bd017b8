using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Churn;

/// <summary>Weights and scales that nothing could be scored with are refused when they are saved.</summary>
public sealed class CheckWeightsTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private ChurnScene Scene { get; } = new(environment);

    [Theory]
    [InlineData(0, 90, 60, 365, "[LOY-KIND-POINTS] ")]
    [InlineData(100.5, 90, 60, 365, "[LOY-KIND-POINTS] ")]
    [InlineData(30, 0, 60, 365, "[LOY-KIND-HALF-LIFE] ")]
    [InlineData(30, -90, 60, 365, "[LOY-KIND-HALF-LIFE] ")]
    [InlineData(30, 90, 0, 365, "[LOY-KIND-CAP] ")]
    [InlineData(30, 90, 60, -365, "[LOY-KIND-WINDOW] ")]
    public void Kind_ThatMakesNoSense_IsRefused(double points, int halfLife, double cap, int window, string head) =>
        Assert.StartsWith(
            head,
            Refused(() => Scene.Kind(SignalKind.Detractor, (decimal)points, halfLife, (decimal)cap, window)),
            StringComparison.Ordinal);

    [Fact]
    public void Kind_WithoutKind_IsRefused() =>
        Assert.StartsWith("[LOY-KIND-REQUIRED] ", Refused(() => Environment.Create(ChurnKind.EntityLogicalName)), StringComparison.Ordinal);

    [Fact]
    public void Kind_NegativeHalfLifeLater_IsRefusedAndKeepsTheRow()
    {
        var kind = Scene.Kind(SignalKind.Detractor, points: 30, halfLife: 90);

        var message = Refused(() => Environment.Service.Update(
            new Entity(ChurnKind.EntityLogicalName, kind) { [ChurnKind.Fields.HalfLifeDays] = -90 }));

        Assert.StartsWith("[LOY-KIND-HALF-LIFE] ", message, StringComparison.Ordinal);
        Assert.Equal(90, Environment.Read(ChurnKind.EntityLogicalName, kind, ChurnKind.Fields.HalfLifeDays)[ChurnKind.Fields.HalfLifeDays]);
    }

    [Fact]
    public void Kind_SecondRowForTheSame_IsRefusedWithTheNameOfTheFirst()
    {
        Scene.Kind(SignalKind.Detractor, points: 30);
        var other = Scene.Kind(SignalKind.Promoter, points: -10);

        var created = Refused(() => Scene.Kind(SignalKind.Detractor, points: 20));
        var changed = Refused(() => Environment.Service.Update(
            new Entity(ChurnKind.EntityLogicalName, other) { [ChurnKind.Fields.Kind] = new OptionSetValue((int)SignalKind.Detractor) }));

        Assert.All([created, changed], message => Assert.StartsWith("[LOY-KIND-DUPLICATE] ", message, StringComparison.Ordinal));
        Assert.Contains("“Detractor”", created, StringComparison.Ordinal);
    }

    [Fact]
    public void Kind_SentBackAsItWasRead_IsAccepted()
    {
        var kind = Scene.Kind(SignalKind.Detractor, points: 30);
        var row = Environment.Read(ChurnKind.EntityLogicalName, kind, ChurnKind.Fields.Kind, ChurnKind.Fields.Points, ChurnKind.Fields.Cap);

        Environment.Service.Update(row);

        Assert.Equal(30m, Environment.Read(ChurnKind.EntityLogicalName, kind, ChurnKind.Fields.Points)[ChurnKind.Fields.Points]);
    }

    [Theory]
    [InlineData(55, 30, 80, 5, "[LOY-SCALE-ORDER] ")]
    [InlineData(30, 55, 55, 5, "[LOY-SCALE-ORDER] ")]
    [InlineData(0, 55, 80, 0, "[LOY-SCALE-ORDER] ")]
    [InlineData(30, 55, 80, 25, "[LOY-SCALE-MARGIN] ")]
    public void Scale_ThatMakesNoSense_IsRefused(int watch, int atRisk, int critical, int margin, string head) =>
        Assert.StartsWith(head, Refused(() => Scene.Scale(watch, atRisk, critical, margin)), StringComparison.Ordinal);

    [Fact]
    public void Scale_ThresholdMovedPastTheNext_IsRefused()
    {
        var scale = Scene.Scale(30, 55, 80);

        var message = Refused(() => Environment.Service.Update(
            new Entity(RiskLevelScale.EntityLogicalName, scale) { [RiskLevelScale.Fields.WatchFrom] = 55 }));

        Assert.StartsWith("[LOY-SCALE-ORDER] ", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Scale_Second_IsRefused()
    {
        Scene.Scale(30, 55, 80);

        Assert.StartsWith("[LOY-SCALE-EXISTS] ", Refused(() => Scene.Scale(20, 40, 60)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Loyalty Manager")]
    [InlineData("Loyalty Officer")]
    [InlineData("Loyalty Contributor")]
    public void Scale_ByAnybodyButAnAdministrator_IsRefusedByThePlatform(string role)
    {
        var service = Environment.As(Environment.User(role));

        var message = Refused(() => service.Create(new Entity(RiskLevelScale.EntityLogicalName)
        {
            [RiskLevelScale.Fields.WatchFrom] = 30,
            [RiskLevelScale.Fields.AtRiskFrom] = 55,
            [RiskLevelScale.Fields.CriticalFrom] = 80,
            [RiskLevelScale.Fields.DropMargin] = 5,
        }));

        Assert.Contains("prvCreateloy_RiskLevelScale", message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Scale_ByALoyaltyAdministrator_IsAccepted()
    {
        var scale = Scene.Scale(30, 55, 80, service: Environment.As(Environment.User("Loyalty Administrator")));

        Assert.NotEqual(Guid.Empty, scale);
    }
}
