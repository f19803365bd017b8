using Dynamics.Loyalty.SolutionTool.Model;

namespace Dynamics.Loyalty.SolutionTool.Generation.Documentation;

/// <summary>The smaller parts of the inventory.</summary>
internal static class InventoryParts
{
    /// <summary>Roles by name.</summary>
    public static string Roles(SolutionModel solution) => MarkdownTable.Write(
        ["Role", "Privileges"],
        solution.Roles.Select(role => (IReadOnlyList<string>)
        [
            role.Root.Attribute("name")?.Value ?? "", role.Root.Descendants("RolePrivilege").Count().ToString(CultureInfo.InvariantCulture),
        ]));

    /// <summary>Column security profiles with the columns that they open.</summary>
    public static string Profiles(SolutionModel solution) => MarkdownTable.Write(
        ["Profile", "Columns"],
        (solution.Optional("Other/FieldSecurityProfiles.xml")?.Root.Elements() ?? []).Select(profile => (IReadOnlyList<string>)
        [
            Value(profile, "name"),
            string.Join(", ", profile.Descendants().Where(permission => Value(permission, "attributelogicalname").Length > 0)
                .Select(permission => $"`{Value(permission, "attributelogicalname")}`").Distinct(StringComparer.Ordinal)),
        ]));

    /// <summary>Custom APIs with the privilege that a caller needs.</summary>
    public static string CustomApis(SolutionModel solution) => MarkdownTable.Write(
        ["Custom API", "Kind", "Bound to", "Privilege", "Purpose"],
        solution.CustomApis.Select(api => (IReadOnlyList<string>)
        [
            $"`{api.UniqueName}`",
            Value(api.File.Root, "isfunction") == "1" ? "function" : "action",
            Value(api.File.Root, "boundentitylogicalname") is { Length: > 0 } table ? $"`{table}`" : "",
            Value(api.File.Root, "executeprivilegename") is { Length: > 0 } privilege ? $"`{privilege}`" : "",
            api.Description,
        ]));

    /// <summary>Environment variables with their defaults.</summary>
    public static string Variables(SolutionModel solution) => MarkdownTable.Write(
        ["Variable", "Name", "Default", "What it does"],
        solution.EnvironmentVariables.Select(variable => (IReadOnlyList<string>)
        [
            $"`{variable.SchemaName}`",
            Labels.Text(variable.File.Root.Element("displayname"), Labels.English) ?? "",
            $"`{Value(variable.File.Root, "defaultvalue")}`",
            variable.Description,
        ]));

    /// <summary>Cloud flows, then the connections that they use.</summary>
    public static string Flows(SolutionModel solution) => MarkdownTable.Write(
        ["What", "Name", "Purpose"],
        solution.Flows.Select(flow => (IReadOnlyList<string>)["flow", Value(flow.Root, "Name"), Value(flow.Root, "Description")])
            .Concat(solution.Tree.Load("Other/Customizations.xml").Root.Descendants("connectionreference").Select(reference => (IReadOnlyList<string>)
            [
                "connection reference",
                $"{Value(reference, "connectionreferencedisplayname")} (`{Value(reference, "connectionreferencelogicalname")}`)",
                Value(reference, "description"),
            ])));

    /// <summary>Web resources.</summary>
    public static string WebResources(SolutionModel solution) => MarkdownTable.Write(
        ["Web resource", "Name", "Purpose"],
        solution.WebResources.OrderBy(resource => resource.Name, StringComparer.Ordinal).Select(resource => (IReadOnlyList<string>)
        [
            $"`{resource.Name}`", Value(resource.File.Root, "DisplayName"), Value(resource.File.Root, "Description"),
        ]));

    // Some files hold a fact in an attribute, some in an element.
    private static string Value(XElement element, string name) => element.Attribute(name)?.Value ?? element.Element(name)?.Value ?? "";
}
