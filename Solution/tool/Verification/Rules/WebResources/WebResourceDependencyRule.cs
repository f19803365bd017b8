using System.Xml;
using Dynamics.Loyalty.SolutionTool.Model;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.WebResources;

/// <summary>A script's dependencies exist: the form loads its texts through them.</summary>
public sealed class WebResourceDependencyRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "SOL-WEBRESOURCE-DEPENDENCY";

    /// <inheritdoc/>
    public override string Description => "The dependencies of a web resource name web resources and columns that exist.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context) =>
        from resource in context.Solution.WebResources
        from list in resource.File.Root.Elements("DependencyXml")
        from message in Faults(context, list.Value)
        select Found(resource.File.Locate(list), message);

    private static IEnumerable<string> Faults(VerificationContext context, string list)
    {
        if (Parse(list) is not { } dependencies)
            return ["The text of <DependencyXml> is not well-formed XML: correct it."];
        var libraries = dependencies.Descendants("Library")
            .Select(library => library.Attribute("name")?.Value ?? "")
            .Where(name => !context.HasWebResource(name))
            .Select(name => $"The dependency '{name}' does not exist: add the web resource or correct the name.");
        var columns = dependencies.Descendants("Attribute")
            .Select(column => (Table: column.Attribute("entityName")?.Value ?? "", Column: column.Attribute("name")?.Value ?? ""))
            .Where(item => !context.Schema.HasColumn(item.Table, item.Column))
            .Select(item => $"The dependency on the column '{item.Column}' of '{item.Table}' does not exist: correct the name.");
        return libraries.Concat(columns);
    }

    private static XElement? Parse(string text)
    {
        try
        {
            return XElement.Parse(text);
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
