using System.Globalization;
using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Import;

/// <summary>Reads model-driven apps and their site maps.</summary>
internal static class AppReader
{
    public static AppMetadata ReadApp(XElement app) => new(
        app.Required("UniqueName"),
        app.Labels("LocalizedNames", "LocalizedName"),
        app.Labels("Descriptions", "Description"),
        [.. from component in app.Element("AppModuleComponents")?.Elements("AppModuleComponent") ?? []
            select (int.Parse(component.RequiredAttribute("type"), CultureInfo.InvariantCulture),
                component.Attribute("schemaName")?.Value ?? component.RequiredAttribute("id"))],
        [.. app.Element("AppModuleRoleMaps")?.Elements("Role").Select(r => r.Id(r.RequiredAttribute("id"))) ?? []]);

    public static SiteMapMetadata ReadSiteMap(XElement siteMap) => new(
        siteMap.Required("SiteMapUniqueName"),
        (siteMap.Element("SiteMap") ?? throw SolutionXml.InvalidAt(siteMap, "the site map has no <SiteMap>")).ToString(SaveOptions.DisableFormatting));
}
