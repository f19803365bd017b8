using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Host.App;

/// <summary>Reads the areas, groups and entries of a site map that a caller may see; an area or group without any is left out.</summary>
internal sealed class SiteMapReader(TableTexts texts, CallerPrivileges caller)
{
    private const string WebResource = "$webresource:";

    /// <summary>The areas in order.</summary>
    public IReadOnlyList<AppArea> Read(SiteMapMetadata siteMap) =>
        [.. XElement.Parse(siteMap.SiteMapXml).DescendantsAndSelf("Area").Select(Area).Where(a => a.Groups.Count > 0)];

    private AppArea Area(XElement area) => new(IdOf(area), Title(area), [.. area.Elements("Group").Select(Group).Where(g => g.SubAreas.Count > 0)]);

    private AppGroup Group(XElement group) => new(
        IdOf(group), Title(group), [.. group.Elements("SubArea").Where(s => SiteMapPrivileges.Of(s).All(caller.Holds)).Select(SubArea)]);

    private AppSubArea SubArea(XElement entry)
    {
        var table = entry.Attribute("Entity")?.Value.ToLowerInvariant();
        var url = entry.Attribute("Url")?.Value;
        var title = Title(entry);
        return new AppSubArea(
            IdOf(entry),
            title.Length > 0 ? title : texts.CollectionOf(table) ?? IdOf(entry),
            table,
            Name(url),
            Guid.TryParse(entry.Attribute("DefaultDashboard")?.Value, out var dashboard) ? dashboard : null,
            string.Equals(entry.Attribute("PassParams")?.Value, "true", StringComparison.OrdinalIgnoreCase),
            Name(entry.Attribute("VectorIcon")?.Value ?? entry.Attribute("Icon")?.Value),
            Name(url) is null ? url : null);
    }

    /// <summary>The name behind <c>$webresource:</c>, or null.</summary>
    private static string? Name(string? address) =>
        address is not null && address.StartsWith(WebResource, StringComparison.OrdinalIgnoreCase) ? address[WebResource.Length..] : null;

    private static string IdOf(XElement element) => element.Attribute("Id")?.Value ?? "";

    private string Title(XElement element) =>
        texts.Pick(element.Element("Titles")?.Elements("Title"), "Title", "LCID") is { Length: > 0 } text
            ? text
            : element.Attribute("Title")?.Value ?? "";
}
