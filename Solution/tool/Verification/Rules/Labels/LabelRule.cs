using Dynamics.Loyalty.SolutionTool.Source;
using Texts = Dynamics.Loyalty.SolutionTool.Model.Labels;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Labels;

/// <summary>What a user can see has a name.</summary>
public sealed class LabelRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "SOL-LABEL";

    /// <inheritdoc/>
    public override string Description =>
        "Tables, columns, values, keys, forms, views, dashboards, apps, custom APIs and environment variables have a label with text.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        foreach (var file in context.Solution.Tree.XmlFiles())
        {
            foreach (var element in file.Root.DescendantsAndSelf())
            {
                foreach (var name in Required(element).Where(name => Texts.Text(element.Element(name), Texts.English) is null))
                    yield return Found(
                        Locate(file, element, name),
                        $"<{element.Name.LocalName}> has no label in <{name}>: write it in both languages.");
            }
        }
    }

    private static SourceLocation Locate(SourceFile file, XElement element, string name) => file.Locate(element.Element(name) ?? element);

    private static string[] Required(XElement element) => element.Name.LocalName switch
    {
        "attribute" when element.Attribute("PhysicalName") is not null => ["displaynames"],
        "entity" when element.Element("EntitySetName") is not null => ["LocalizedNames", "LocalizedCollectionNames"],
        "EntityKey" => ["displaynames"],
        "optionset" when element.Parent is null => ["displaynames"],
        "option" or "state" or "status" when element.Attribute("value") is not null => ["labels"],
        "savedquery" or "systemform" or "Dashboard" or "InteractionCentricDashboard" or "AppModule" or "AppModuleSiteMap" or "visualization" => ["LocalizedNames"],
        "SolutionManifest" or "Publisher" => ["LocalizedNames"],
        "customapi" or "customapirequestparameter" or "customapiresponseproperty" or "environmentvariabledefinition" => ["displayname", "description"],
        _ => [],
    };
}
