using System.Text.Encodings.Web;
using System.Text.Json;
using Dynamics.Loyalty.SolutionTool.Model;

namespace Dynamics.Loyalty.SolutionTool.Generation;

/// <summary>
/// What a pipeline sets on import, one file an environment, in the form that <c>pac solution create-settings</c> writes:
/// every environment variable and every connection reference, without values.
/// </summary>
public static class DeploymentSettings
{
    private static readonly JsonSerializerOptions Format = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The template of a solution.</summary>
    /// <param name="solution">The solution.</param>
    /// <param name="path">Full path of the file.</param>
    public static GeneratedFile Template(SolutionModel solution, string path)
    {
        var variables = solution.EnvironmentVariables.Select(variable => new { variable.SchemaName, Value = "" });
        var connections = solution.Tree.Load("Other/Customizations.xml").Root.Descendants("connectionreference").Select(reference => new
        {
            LogicalName = reference.Attribute("connectionreferencelogicalname")?.Value,
            ConnectionId = "",
            ConnectorId = reference.Element("connectorid")?.Value,
        });
        return new GeneratedFile(path, JsonSerializer.Serialize(new { EnvironmentVariables = variables, ConnectionReferences = connections }, Format) + "\n");
    }
}
