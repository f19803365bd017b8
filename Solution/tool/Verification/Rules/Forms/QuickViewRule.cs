using System.Text.RegularExpressions;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Forms;

/// <summary>A quick view shows a form that exists.</summary>
public sealed partial class QuickViewRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "SOL-FORM-QUICKVIEW";

    /// <inheritdoc/>
    public override string Description => "The forms that a quick view names exist.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context) =>
        from form in context.Solution.Forms
        from list in form.Element.Descendants("QuickForms")
        from Match id in QuickFormId().Matches(list.Value)
        where !context.HasForm(id.Groups["id"].Value)
        select Found(form.File.Locate(list), $"The quick view shows the form {id.Groups["id"].Value}, which does not exist: add it or name another.");

    // The parameter holds XML as text.
    [GeneratedRegex("<QuickFormId[^>]*>(?<id>[^<]*)</QuickFormId>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex QuickFormId();
}
