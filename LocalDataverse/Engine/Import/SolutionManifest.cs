using System.Globalization;
using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Import;

/// <summary>What <c>solution.xml</c> says: identity, publisher, components, needs.</summary>
internal sealed record SolutionManifest(SolutionMetadata Solution, IReadOnlyList<(int Type, string Key)> RootComponents, IReadOnlyList<MissingDependency> Needs)
{
    public static SolutionManifest Read(XElement root)
    {
        var manifest = root.Element("SolutionManifest") ?? throw SolutionXml.InvalidAt(root, "solution.xml has no <SolutionManifest>");
        var publisher = manifest.Element("Publisher") ?? throw SolutionXml.InvalidAt(manifest, "the solution has no <Publisher>");
        var solution = new SolutionMetadata(
            manifest.Required("UniqueName"),
            manifest.Labels("LocalizedNames", "LocalizedName"),
            Version.TryParse(manifest.Required("Version"), out var version) ? version : throw SolutionXml.InvalidAt(manifest, "<Version> is not a version of four numbers"),
            manifest.Required("Managed") == "1",
            publisher.Required("CustomizationPrefix"),
            publisher.Number("CustomizationOptionValuePrefix") ?? 0);
        return new SolutionManifest(solution, [.. Roots(manifest)], [.. Dependencies(manifest)]);
    }

    private static IEnumerable<(int, string)> Roots(XElement manifest) =>
        from root in manifest.Element("RootComponents")?.Elements("RootComponent") ?? []
        select (int.Parse(root.RequiredAttribute("type"), CultureInfo.InvariantCulture),
            root.Attribute("schemaName")?.Value ?? root.RequiredAttribute("id"));

    private static IEnumerable<MissingDependency> Dependencies(XElement manifest) =>
        from needed in manifest.Element("MissingDependencies")?.Elements("MissingDependency") ?? []
        let required = needed.Element("Required")
        where required is not null
        select new MissingDependency(
            int.Parse(required.RequiredAttribute("type"), CultureInfo.InvariantCulture),
            required.Attribute("schemaName")?.Value ?? required.RequiredAttribute("id"),
            required.Attribute("displayName")?.Value ?? "",
            required.Attribute("solution")?.Value ?? "");
}
