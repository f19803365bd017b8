using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Churn;

public sealed class ChurnSettingsTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private ChurnScene Scene { get; } = new(environment);

    [Theory]
    [InlineData("10,20,30", RiskLevel.AtRisk)]
    [InlineData("10, 15, 20", RiskLevel.Critical)]
    [InlineData("30,55", RiskLevel.None)]
    [InlineData("low,middle,high", RiskLevel.None)]
    public void Thresholds_Set_DecideTheLevelWhenTheyAreThreeNumbers(string thresholds, RiskLevel level)
    {
        Set(EnvironmentVariables.RiskThresholds, thresholds);
        var account = Scene.Account();

        Scene.Feedback(account, relational: 1);
        Environment.RunJobs();

        Assert.Equal((20, level), (Scene.Score(account), Scene.Level(account)));
    }

    [Fact]
    public void TextLanguage_French_WritesTheReasonsInFrench()
    {
        Set(EnvironmentVariables.TextLanguage, "1036");
        var account = Scene.Account();

        Scene.Feedback(account, relational: 1);
        Environment.RunJobs();

        Assert.Equal("Insatisfait de la relation : 1 sur 10.", Scene.Risk(account).GetAttributeValue<string>(Account.Fields.RiskReasons));
    }

    private void Set(string variable, string value)
    {
        var definition = Environment.Where(
            EnvironmentVariableDefinition.EntityLogicalName, EnvironmentVariableDefinition.Fields.SchemaName, variable).Single();
        Environment.Create(
            EnvironmentVariableValue.EntityLogicalName,
            (EnvironmentVariableValue.Fields.EnvironmentVariableDefinitionId, definition.ToEntityReference()),
            (EnvironmentVariableValue.Fields.Value, value));
    }
}
