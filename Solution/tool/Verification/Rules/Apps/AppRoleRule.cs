namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Apps;

/// <summary>An app can be opened by somebody.</summary>
public sealed class AppRoleRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "SOL-APP-ROLE";

    /// <inheritdoc/>
    public override string Description => "An app is given to at least one role, and its roles exist.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        foreach (var app in context.Solution.Apps)
        {
            var roles = app.Root.Descendants("AppModuleRoleMaps").Elements("Role").ToList();
            if (roles.Count == 0)
                yield return Found(app.Locate(app.Root), "The app is given to no role, so nobody can open it: add one.");
            foreach (var role in roles.Where(role => !context.HasRole(role.Attribute("id")?.Value ?? "")))
                yield return Found(
                    app.Locate(role),
                    $"The app is given to the role {role.Attribute("id")?.Value}, which does not exist: add it or remove the line.");
        }
    }
}
