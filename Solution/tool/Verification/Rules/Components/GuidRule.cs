using Dynamics.Loyalty.SolutionTool.Packing;
using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Components;

/// <summary>A GUID is the identity of one component for ever.</summary>
public sealed class GuidRule : Rule
{
    private const string ManagedSuffix = "_managed.xml";

    /// <inheritdoc/>
    public override string Code => "SOL-GUID";

    /// <inheritdoc/>
    public override string Description => "Every component has a well-formed GUID that no other component has.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        var seen = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        foreach (var file in Files(context.Solution.Tree))
        {
            foreach (var (node, text) in file.Root.DescendantsAndSelf().Select(Identity).Where(identity => identity.Text is not null))
            {
                var location = file.Locate(node);
                if (!Guid.TryParse(text, out _))
                    yield return Found(location, $"'{text}' is not a GUID: give the component one.");
                else if (!seen.TryAdd(ComponentKey.Normalise(text!), location))
                    yield return Found(
                        location,
                        $"The GUID {text} is used already at {seen[ComponentKey.Normalise(text!)]}: give this component its own.");
            }
        }
    }

    // Two files of one component, one per flavour, share its id.
    private static IEnumerable<SourceFile> Files(SourceTree tree) =>
        tree.XmlFiles()
            .Where(file => !file.Path.EndsWith(ManagedSuffix, StringComparison.OrdinalIgnoreCase) || !tree.Exists(file.Path[..^ManagedSuffix.Length] + ".xml"));

    private static (XObject? Node, string? Text) Identity(XElement element) => element.Name.LocalName switch
    {
        "formid" or "savedqueryid" or "savedqueryvisualizationid" or "SdkMessageProcessingStepImageId" or "connectionroleid" => Of(element),
        "WebResource" => Of(element.Element("WebResourceId")),
        "Dashboard" or "InteractionCentricDashboard" => Of(element.Element("FormId")),
        "Role" when element.Parent is null => Of(element.Attribute("id")),
        "Workflow" => Of(element.Attribute("WorkflowId")),
        "PluginAssembly" => Of(element.Attribute("PluginAssemblyId")),
        "PluginType" => Of(element.Attribute("PluginTypeId")),
        "SdkMessageProcessingStep" => Of(element.Attribute("SdkMessageProcessingStepId")),
        "FieldSecurityProfile" => Of(element.Attribute("fieldsecurityprofileid")),
        _ => (null, null),
    };

    private static (XObject? Node, string? Text) Of(XElement? element) => (element, element?.Value);

    private static (XObject? Node, string? Text) Of(XAttribute? attribute) => (attribute, attribute?.Value);
}
