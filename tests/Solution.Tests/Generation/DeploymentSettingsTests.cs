using System.Text.Json;
using Dynamics.Loyalty.SolutionTool.Generation;
using Dynamics.Loyalty.SolutionTool.Model;
using Dynamics.Loyalty.SolutionTool.Source;
using Dynamics.Loyalty.SolutionTool.Tests.Trees;

namespace Dynamics.Loyalty.SolutionTool.Tests.Generation;

public sealed class DeploymentSettingsTests
{
    private static readonly SolutionModel Product = new(new SourceTree(Repository.ProductSource));
    private readonly JsonElement _settings = JsonDocument.Parse(DeploymentSettings.Template(Product, "settings.json").Content).RootElement;

    [Fact]
    public void Template_NamesEveryVariable_WithoutValue()
    {
        var variables = _settings.GetProperty("EnvironmentVariables").EnumerateArray().ToList();

        Assert.Equal(Directory.GetDirectories(Path.Combine(Repository.ProductSource, "environmentvariabledefinitions")).Select(Path.GetFileName).Order(StringComparer.OrdinalIgnoreCase), variables.Select(variable => variable.GetProperty("SchemaName").GetString()));
        Assert.All(variables, variable => Assert.Equal("", variable.GetProperty("Value").GetString()));
    }

    [Fact]
    public void Template_NamesTheConnectionOfTheFlow_WithItsConnector()
    {
        var connection = Assert.Single(_settings.GetProperty("ConnectionReferences").EnumerateArray());

        Assert.Equal(("loy_dataverse", "", "/providers/Microsoft.PowerApps/apis/shared_commondataserviceforapps"), (Text("LogicalName"), Text("ConnectionId"), Text("ConnectorId")));

        string? Text(string name) => connection.GetProperty(name).GetString();
    }

    [Fact]
    public void TemplateOfTheRepository_FollowsTheSource() =>
        Assert.Equal(DeploymentSettings.Template(Product, "settings.json").Content, File.ReadAllText(Path.Combine(Repository.Root, "Solution/config/deploymentSettings.json")));
}
