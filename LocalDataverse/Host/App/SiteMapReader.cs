using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Host.App;

/// <summary>Reads the areas, groups and entries of a site map.</summary>
internal sealed class SiteMapReader(TableTexts texts)
{
    private const string WebResource = "$webresource:";

    /// <summary>The areas in order.</summary>
    public IReadOnlyList<AppArea> Read(SiteMapMetadata siteMap) =>
        [.. XElement.Parse(siteMap.SiteMapXml).DescendantsAndSelf("Area").Select(Area)];

    private AppArea Area(XElement area) => new(IdOf(area), Title(area), [.. area.Elements("Group").Select(Group)]);

    private AppGroup Group(XElement group) => new(IdOf(group), Title(group), [.. group.Elements("SubArea").Select(SubArea)]);

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
