using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Model;

/// <summary>A relationship between two tables.</summary>
/// <param name="Name">Schema name.</param>
/// <param name="IsManyToMany">Whether it has an intersect table instead of a lookup.</param>
/// <param name="FirstTable">Logical name of the many side; of the first table when many-to-many.</param>
/// <param name="SecondTable">Logical name of the one side; of the second table when many-to-many.</param>
/// <param name="Lookup">Schema name of the lookup column on the many side; empty when many-to-many.</param>
/// <param name="NavigationProperty">Web API name on the many side; empty when the source gives none.</param>
/// <param name="Element">The source element.</param>
/// <param name="File">The file that describes it.</param>
public sealed record RelationshipSource(
    string Name,
    bool IsManyToMany,
    string FirstTable,
    string SecondTable,
    string Lookup,
    string NavigationProperty,
    XElement Element,
    SourceFile File)
{
    /// <summary>Where it is described.</summary>
    public SourceLocation Location => File.Locate(Element);

    /// <summary>Reads every relationship of a file.</summary>
    public static IEnumerable<RelationshipSource> ReadAll(SourceFile file) =>
        file.Root.Elements("EntityRelationship").Select(element => Read(file, element));

    private static RelationshipSource Read(SourceFile file, XElement element)
    {
        var isManyToMany = element.Element("EntityRelationshipType")?.Value == "ManyToMany";
        return new RelationshipSource(
            element.Attribute("Name")?.Value ?? "",
            isManyToMany,
            Table(element, isManyToMany ? "FirstEntityName" : "ReferencingEntityName"),
            Table(element, isManyToMany ? "SecondEntityName" : "ReferencedEntityName"),
            element.Element("ReferencingAttributeName")?.Value ?? "",
            element.Descendants("EntityRelationshipRole")
                .FirstOrDefault(role => role.Element("RelationshipRoleType")?.Value == "1")?.Element("NavigationPropertyName")?.Value ?? "",
            element,
            file);
    }

    private static string Table(XElement element, string name) => (element.Element(name)?.Value ?? "").ToLowerInvariant();
}
