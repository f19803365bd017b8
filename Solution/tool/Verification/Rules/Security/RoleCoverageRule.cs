namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Security;

/// <summary>A table that no role can read is a table that nobody can use.</summary>
public sealed class RoleCoverageRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "SOL-ROLE-TABLE";

    /// <inheritdoc/>
    public override string Description => "Where a solution has roles, every table of the publisher can be read by one of them.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        if (context.Solution.Roles.Count == 0)
            return [];
        var names = context.Solution.Roles
            .SelectMany(role => role.Root.Descendants("RolePrivilege"))
            .Select(privilege => privilege.Attribute("name")?.Value)
            .ToHashSet(StringComparer.Ordinal);
        return context.Solution.Tables.Where(table => table.IsOwn && !PrivilegeName.IsActivity(table) && !names.Contains($"prvRead{table.SchemaName}"))
            .Select(table => Found(table.File.Locate(table.File.Root), $"No role can read '{table.LogicalName}': give one prvRead{table.SchemaName}."));
    }
}
