namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Forms;

/// <summary>A form shows pages and loads scripts that exist.</summary>
public sealed class FormWebResourceRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "SOL-FORM-WEBRESOURCE";

    /// <inheritdoc/>
    public override string Description => "Web resource controls and form libraries name web resources that exist.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        foreach (var form in context.Solution.Forms)
        {
            var urls = form.Element.Descendants("control").Elements("parameters").Elements("Url").Select(url => ((XObject)url, url.Value));
            var libraries = form.Element.Descendants("Library").Select(library => ((XObject)library, library.Attribute("name")?.Value ?? ""));
            foreach (var (node, name) in urls.Concat(libraries).Where(reference => !context.HasWebResource(reference.Item2)))
                yield return Found(
                    form.File.Locate(node),
                    $"The form uses the web resource '{name}', which does not exist: add it or correct the name.");
        }
    }
}
