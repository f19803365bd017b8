namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Forms;

/// <summary>A form is shown to roles that exist.</summary>
public sealed class FormRoleRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "SOL-FORM-ROLE";

    /// <inheritdoc/>
    public override string Description => "The roles that a form is shown to exist.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context) =>
        from form in context.Solution.Forms
        from role in form.Element.Descendants("DisplayConditions").Elements("Role")
        let id = role.Attribute("Id")?.Value ?? ""
        where !context.HasRole(id)
        select Found(form.File.Locate(role), $"The form is shown to the role {id}, which does not exist: add it or remove the line.");
}
