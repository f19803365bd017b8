using System.IO.Compression;

namespace LocalDataverse.Engine.Tests.Import;

/// <summary>Writes small solution zips, a part at a time.</summary>
internal sealed class SolutionZip
{
    private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal) { ["[Content_Types].xml"] = "<Types />" };
    private readonly HashSet<string> _left = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _collections = new(StringComparer.Ordinal);

    public SolutionZip(string name = "Test", string version = "1.0.0.0", string dependencies = "") =>
        _parts["solution.xml"] =
            $"""
            <ImportExportXml><SolutionManifest>
              <UniqueName>{name}</UniqueName><LocalizedNames><LocalizedName description="{name}" languagecode="1033" /></LocalizedNames>
              <Version>{version}</Version><Managed>1</Managed>
              <Publisher><CustomizationPrefix>loy</CustomizationPrefix><CustomizationOptionValuePrefix>72510</CustomizationOptionValuePrefix></Publisher>
              <MissingDependencies>{dependencies}</MissingDependencies>
            </SolutionManifest></ImportExportXml>
            """;

    public SolutionZip With(string collection, string items)
    {
        _collections[collection] = _collections.GetValueOrDefault(collection) + items;
        return this;
    }

    public SolutionZip WithPart(string path, string content)
    {
        _parts[path] = content;
        return this;
    }

    public SolutionZip Without(string path)
    {
        _left.Add(path);
        return this;
    }

    /// <summary>A table of its own with a key, a name and the given further attributes.</summary>
    public SolutionZip WithTable(string schemaName, string attributes = "") => With(
        "Entities",
        $"""
        <Entity><Name>{schemaName}</Name><EntityInfo><entity Name="{schemaName}"><attributes>
          {Attribute(schemaName + "Id", "primarykey")}
          {Attribute("loy_Name", "nvarchar", "<MaxLength>100</MaxLength>", mask: "PrimaryName|ValidForForm")}
          {attributes}
        </attributes><EntitySetName>{schemaName.ToLowerInvariant()}s</EntitySetName><OwnershipTypeMask>OrgOwned</OwnershipTypeMask></entity></EntityInfo></Entity>
        """);

    public static string Attribute(string physicalName, string type, string more = "", string mask = "ValidForForm") =>
        $"""
        <attribute PhysicalName="{physicalName}"><Type>{type}</Type><LogicalName>{physicalName.ToLowerInvariant()}</LogicalName><DisplayMask>{mask}</DisplayMask>{more}</attribute>
        """;

    public static string Relationship(string name, string many, string lookup, string one, string? navigation = null) =>
        $"""
        <EntityRelationship Name="{name}"><EntityRelationshipType>OneToMany</EntityRelationshipType>
          <ReferencingEntityName>{many}</ReferencingEntityName><ReferencedEntityName>{one}</ReferencedEntityName>
          <CascadeDelete>RemoveLink</CascadeDelete><ReferencingAttributeName>{lookup}</ReferencingAttributeName>{Roles(navigation)}</EntityRelationship>
        """;

    private static string Roles(string? navigation) => navigation is null ? "" :
        $"""
        <EntityRelationshipRoles><EntityRelationshipRole>
          <NavigationPropertyName>{navigation}</NavigationPropertyName><RelationshipRoleType>1</RelationshipRoleType>
        </EntityRelationshipRole></EntityRelationshipRoles>
        """;

    public Stream ToStream()
    {
        if (!_parts.ContainsKey("customizations.xml"))
            _parts["customizations.xml"] = $"<ImportExportXml>{string.Concat(_collections.Select(c => $"<{c.Key}>{c.Value}</{c.Key}>"))}</ImportExportXml>";
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (path, content) in _parts.Where(p => !_left.Contains(p.Key)))
            {
                using var writer = new StreamWriter(zip.CreateEntry(path).Open());
                writer.Write(content);
            }

        stream.Position = 0;
        return stream;
    }
}
