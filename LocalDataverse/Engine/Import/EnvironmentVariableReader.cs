using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Import;

/// <summary>Reads environment variable definitions from their raw files.</summary>
internal static class EnvironmentVariableReader
{
    public static IEnumerable<EnvironmentVariableMetadata> ReadAll(SolutionPackage package) =>
        from part in package.RawParts("environmentvariabledefinitions", "environmentvariabledefinition.xml")
        let name = part.Root.RequiredAttribute("schemaname")
        select new EnvironmentVariableMetadata(
            NamedId.Of("environmentvariabledefinition", name),
            name,
            part.Root.Labels("displayname", "label"),
            part.Root.Labels("description", "label"),
            part.Root.Number("type") ?? throw SolutionXml.InvalidAt(part.Root, $"{part.Path} has no type"),
            part.Root.Text("defaultvalue"));
}
