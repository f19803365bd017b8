using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Import;

/// <summary>Reads security roles and field security profiles.</summary>
internal sealed class RoleReader(CatalogDraft draft)
{
    /// <summary>Privileges about no single table.</summary>
    private static readonly string[] General = [Messages.MergeHandler.Privilege];
    private static readonly string[] Verbs = ["Create", "Read", "Write", "Delete", "AppendTo", "Append", "Assign", "Share"];

    public RoleMetadata Read(XElement role)
    {
        var name = role.RequiredAttribute("name");
        var privileges = new Dictionary<string, PrivilegeDepth>(StringComparer.OrdinalIgnoreCase);
        foreach (var privilege in role.Element("RolePrivileges")?.Elements("RolePrivilege") ?? [])
            privileges[Known(privilege, name)] = Depth(privilege);
        return new RoleMetadata(role.Id(role.RequiredAttribute("id")), name, privileges);
    }

    public static ColumnSecurityProfileMetadata ReadProfile(XElement profile) => new(
        profile.Id(profile.RequiredAttribute("fieldsecurityprofileid")),
        profile.RequiredAttribute("name"),
        [.. profile.Element("FieldPermissions")?.Elements("FieldPermission").Select(Permission) ?? []]);

    private string Known(XElement privilege, string role)
    {
        var name = privilege.RequiredAttribute("name");
        var verb = Verbs.FirstOrDefault(v => name.StartsWith("prv" + v, StringComparison.OrdinalIgnoreCase));
        var suffix = verb is null ? name : name[(3 + verb.Length)..];
        if (General.Contains(name, StringComparer.OrdinalIgnoreCase))
            return name;
        return verb is not null && draft.Tables.Values.Any(t => string.Equals(t.PrivilegeSuffix, suffix, StringComparison.OrdinalIgnoreCase))
            ? name
            : throw SolutionXml.InvalidAt(privilege, $"the role '{role}' names the privilege {name}, which this environment does not have");
    }

    private static PrivilegeDepth Depth(XElement privilege) =>
        Enum.TryParse<PrivilegeDepth>(privilege.RequiredAttribute("level"), out var depth) && depth != PrivilegeDepth.None
            ? depth
            : throw SolutionXml.InvalidAt(privilege, "the level of a privilege is not Basic, Local, Deep or Global");

    private static ColumnPermission Permission(XElement permission)
    {
        const string Allowed = "4";
        return new ColumnPermission(
            permission.Required("EntityName"),
            permission.Required("AttributeName"),
            permission.Text("CanRead") == Allowed,
            permission.Text("CanCreate") == Allowed,
            permission.Text("CanUpdate") == Allowed);
    }
}
