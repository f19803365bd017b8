namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Components;

/// <summary>The parts of a form have ids of their own: a copied form needs all new ones.</summary>
public sealed class FormPartGuidRule : Rule
{
    private static readonly string[] PartElements = ["tab", "section", "cell", "header", "footer"];
    private static readonly string[] IdAttributes = ["libraryUniqueId", "handlerUniqueId", "uniqueid"];

    /// <inheritdoc/>
    public override string Code => "SOL-FORM-GUID";

    /// <inheritdoc/>
    public override string Description => "Tabs, sections, cells, libraries and handlers of one form have different GUIDs.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        foreach (var form in context.Solution.Forms)
        {
            var ids = form.Element.Descendants().SelectMany(Ids).GroupBy(id => (id.Name.LocalName, id.Value.ToUpperInvariant()));
            foreach (var id in ids.SelectMany(group => group.Skip(1)))
                yield return Found(form.File.Locate(id), $"The form has the id {id.Value} twice: give this part its own.");
            foreach (var id in form.Element.Descendants().SelectMany(Ids).Where(id => !Guid.TryParse(id.Value, out _)))
                yield return Found(form.File.Locate(id), $"'{id.Value}' is not a GUID: give this part one.");
        }
    }

    private static IEnumerable<XAttribute> Ids(XElement element) =>
        element.Attributes().Where(attribute =>
            IdAttributes.Contains(attribute.Name.LocalName, StringComparer.Ordinal)
            || (attribute.Name.LocalName == "id" && PartElements.Contains(element.Name.LocalName, StringComparer.Ordinal)));
}
