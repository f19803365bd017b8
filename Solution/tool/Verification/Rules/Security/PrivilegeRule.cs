using Dynamics.Loyalty.SolutionTool.Model;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Security;

/// <summary>A role gives privileges that exist.</summary>
public sealed class PrivilegeRule : Rule
{
    private static readonly string[] Levels = ["Basic", "Local", "Deep", "Global"];

    /// <inheritdoc/>
    public override string Code => "SOL-PRIVILEGE";

    /// <inheritdoc/>
    public override string Description =>
        "A role's privileges are about tables that exist, at a valid level, once each; organization-owned tables know Global only, and neither Assign nor Share.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        foreach (var role in context.Solution.Roles)
        {
            var privileges = role.Root.Descendants("RolePrivilege").ToList();
            foreach (var privilege in privileges)
            {
                if (Fault(context, privilege) is { } message)
                    yield return Found(role.Locate(privilege), message);
            }

            foreach (var privilege in privileges.GroupBy(Name, StringComparer.OrdinalIgnoreCase).SelectMany(group => group.Skip(1)))
                yield return Found(role.Locate(privilege), $"The role has the privilege '{Name(privilege)}' twice: keep one.");
        }
    }

    private static string? Fault(VerificationContext context, XElement privilege)
    {
        var level = privilege.Attribute("level")?.Value;
        if (!Levels.Contains(level, StringComparer.Ordinal))
            return $"The level '{level}' does not exist: use one of {string.Join(", ", Levels)}.";
        if (PrivilegeName.IsGeneral(Name(privilege)))
            return null;
        var name = PrivilegeName.Parse(Name(privilege));
        var table = name?.Table(context.Schema);
        if (table is null)
            return $"The privilege '{Name(privilege)}' is about no table that exists: correct the name (prv, verb, schema name).";
        if (!IsOrganizationOwned(table))
            return null;
        if (name!.Verb is "Assign" or "Share")
            return $"'{table.LogicalName}' belongs to the organization, so it has no privilege {name.Verb}: remove it.";
        return level == "Global" ? null : $"'{table.LogicalName}' belongs to the organization, so the level must be Global.";
    }

    private static bool IsOrganizationOwned(TableSource table) => table.Entity?.Element("OwnershipTypeMask")?.Value == "OrgOwned";

    private static string Name(XElement privilege) => privilege.Attribute("name")?.Value ?? "";
}
