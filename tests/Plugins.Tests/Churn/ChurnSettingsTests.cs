using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Churn;

public sealed class ChurnSettingsTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private ChurnScene Scene { get; } = new(environment);

    [Theory]
    [InlineData(10, 20, 30, RiskLevel.AtRisk)]
    [InlineData(10, 15, 20, RiskLevel.Critical)]
    [InlineData(21, 40, 60, RiskLevel.None)]
    public void Scale_Set_DecidesTheLevel(int watch, int atRisk, int critical, RiskLevel level)
    {
        Scene.Scale(watch, atRisk, critical, margin: 1);
        var account = Scene.Account();

        Scene.Feedback(account, relational: 1);
        Environment.RunJobs();

        Assert.Equal((20, level), (Scene.Score(account), Scene.Level(account)));
    }

    [Fact]
    public void Scale_Inactive_GivesWayToTheShippedOne()
    {
        var scale = Scene.Scale(10, 15, 20, margin: 1);
        Environment.Service.Update(new Entity(RiskLevelScale.EntityLogicalName, scale)
        {
            [RiskLevelScale.Fields.StateCode] = new OptionSetValue((int)RiskLevelScale.StateCode.Inactive),
        });
        var account = Scene.Account();

        Scene.Feedback(account, relational: 1);
        Environment.RunJobs();

        Assert.Equal(RiskLevel.None, Scene.Level(account));
    }

    [Fact]
    public void TextLanguage_French_WritesTheReasonsInFrench()
    {
        Set(EnvironmentVariables.TextLanguage, "1036");
        var account = Scene.Account();

        Scene.Feedback(account, relational: 1);
        Environment.RunJobs();

        Assert.Equal("Insatisfait de la relation\u00A0: 1 sur 10.", Scene.Risk(account).GetAttributeValue<string>(Account.Fields.RiskReasons));
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
