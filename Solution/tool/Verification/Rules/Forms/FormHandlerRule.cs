namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Forms;

/// <summary>A form's handlers are loaded.</summary>
public sealed class FormHandlerRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "SOL-FORM-LIBRARY";

    /// <inheritdoc/>
    public override string Description => "The library of every event handler is one of the form's libraries, and the handler names a function.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        foreach (var form in context.Solution.Forms)
        {
            var libraries = form.Element.Descendants("Library").Select(library => library.Attribute("name")?.Value).ToHashSet(StringComparer.Ordinal);
            foreach (var handler in form.Element.Descendants("Handler"))
            {
                if (!libraries.Contains(handler.Attribute("libraryName")?.Value))
                    yield return Found(
                        form.File.Locate(handler),
                        $"The handler's library '{handler.Attribute("libraryName")?.Value}' is not in the form's libraries: add it there.");
                if (string.IsNullOrEmpty(handler.Attribute("functionName")?.Value))
                    yield return Found(form.File.Locate(handler), "The handler names no function: add functionName.");
            }
        }
    }
}
