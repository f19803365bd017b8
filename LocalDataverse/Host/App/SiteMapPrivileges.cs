using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Host.App;

/// <summary>What an entry of a site map asks for: the privileges it names, and to read the table it lists.</summary>
internal static class SiteMapPrivileges
{
    private const string Read = "Read";

    /// <summary>Those of one <c>SubArea</c>.</summary>
    public static IEnumerable<CommandPrivilege> Of(XElement entry)
    {
        if (entry.Attribute("Entity")?.Value is { } table) yield return new CommandPrivilege(Read, table.ToLowerInvariant());
        foreach (var privilege in entry.Elements("Privilege"))
        foreach (var type in (privilege.Attribute("Privilege")?.Value ?? Read).Split(',', StringSplitOptions.RemoveEmptyEntries))
            yield return new CommandPrivilege(type, privilege.Attribute("Entity")?.Value.ToLowerInvariant() ?? "");
    }

    /// <summary>Those of a whole site map.</summary>
    public static IEnumerable<CommandPrivilege> OfAll(SiteMapMetadata siteMap) =>
        XElement.Parse(siteMap.SiteMapXml).Descendants("SubArea").SelectMany(Of);
}
