using Dynamics.Loyalty.SolutionTool.Model;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Security;

/// <summary>Secured columns and column security profiles belong together.</summary>
public sealed class ColumnSecurityRule : Rule
{
    private const string ProfilesPath = "Other/FieldSecurityProfiles.xml";

    /// <inheritdoc/>
    public override string Code => "SOL-COLUMN-SECURITY";

    /// <inheritdoc/>
    public override string Description =>
        "A column security profile names secured columns that exist, each once, with permissions 0 or 4; every secured column has a profile and is one that the platform lets be secured.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        var profiles = context.Solution.Optional(ProfilesPath);
        var permissions = profiles?.Root.Descendants("FieldPermission").ToList() ?? [];
        foreach (var permission in permissions)
        {
            if (Fault(context, permission) is { } message)
                yield return Found(profiles!.Locate(permission), message);
        }

        foreach (var second in permissions.GroupBy(permission => (permission.Parent, Key(permission))).SelectMany(same => same.Skip(1)))
            yield return Found(profiles!.Locate(second), $"The profile names the column '{Key(second).Column}' twice: remove one.");

        var covered = permissions.Select(Key).ToHashSet();
        var secured = context.Solution.Tables.SelectMany(table => table.Columns.Where(IsSecured), (table, column) => (Table: table, Column: column)).ToList();
        foreach (var (table, column) in secured.Where(item => !covered.Contains((item.Table.LogicalName, item.Column.LogicalName))))
            yield return Found(
                column.Location,
                $"The column '{column.LogicalName}' of '{table.LogicalName}' is secured but in no column security profile, so nobody could read it: add it to one.");
        foreach (var (table, column) in secured.Where(item => !MayBeSecured(item.Column)))
            yield return Found(
                column.Location,
                $"The column '{column.LogicalName}' of '{table.LogicalName}' is secured, which the platform allows of no key, name, owner or status: set IsSecured to 0 and keep the secret in another column.");
    }

    private static string? Fault(VerificationContext context, XElement permission)
    {
        var (table, name) = Key(permission);
        var column = context.Schema.Column(table, name);
        if (column is null)
            return $"The profile names the column '{name}' of '{table}', which does not exist: correct the name.";
        if (!IsSecured(column))
            return $"The column '{name}' of '{table}' is not secured: set IsSecured to 1 or remove the permission.";
        var wrong = permission.Elements()
            .FirstOrDefault(value => value.Name.LocalName.StartsWith("Can", StringComparison.Ordinal) && value.Value is not ("0" or "4"));
        return wrong is null ? null : $"<{wrong.Name.LocalName}> must be 0 (no) or 4 (yes).";
    }

    private static (string Table, string Column) Key(XElement permission) =>
        (permission.Element("EntityName")?.Value ?? "", permission.Element("AttributeName")?.Value ?? "");

    private static bool MayBeSecured(ColumnSource column) =>
        !column.IsPrimaryName && column.Type is not ("primarykey" or "owner" or "state" or "status");

    private static bool IsSecured(ColumnSource column) => column.Element.Element("IsSecured")?.Value == "1";
}
