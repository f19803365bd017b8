using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Import;

/// <summary>Reads one-to-many and many-to-many relationships; the latter bring their intersect table.</summary>
internal sealed class RelationshipReader(CatalogDraft draft, string solution)
{
    public void Read(XElement relationship)
    {
        switch (relationship.Text("EntityRelationshipType"))
        {
            case "OneToMany":
                var oneToMany = OneToMany(relationship);
                draft.Relationships[oneToMany.Name] = oneToMany;
                break;
            case "ManyToMany":
                var manyToMany = ManyToMany(relationship);
                draft.ManyToMany[manyToMany.Name] = manyToMany;
                draft.Tables.TryAdd(manyToMany.IntersectTable, Intersect(manyToMany));
                break;
            default:
                throw SolutionXml.InvalidAt(relationship, $"the relationship {relationship.Attribute("Name")?.Value} is listed but not defined");
        }
    }

    private RelationshipMetadata OneToMany(XElement relationship)
    {
        var name = relationship.RequiredAttribute("Name");
        var column = relationship.Required("ReferencingAttributeName");
        var many = Table(relationship, "ReferencingEntityName");
        if (many.Find(column.ToLowerInvariant()) is null)
            throw SolutionXml.InvalidAt(relationship, $"the relationship {name} names the lookup {column}, which {many.LogicalName} does not have");
        return new RelationshipMetadata
        {
            Name = name,
            ReferencedTable = Table(relationship, "ReferencedEntityName").LogicalName,
            ReferencingTable = many.LogicalName,
            ReferencingColumn = column.ToLowerInvariant(),
            // Exports give no roles for the platform's own lookups, whose navigation properties are in lower case.
            ReferencingNavigation = Navigation(relationship, "1") ?? column.ToLowerInvariant(),
            ReferencedNavigation = Navigation(relationship, "0") ?? name,
            Delete = Cascade(relationship, "CascadeDelete"),
            Assign = Cascade(relationship, "CascadeAssign"),
            Share = Cascade(relationship, "CascadeShare"),
            Reparent = Cascade(relationship, "CascadeReparent"),
            Merge = Merge(relationship.Required("ReferencedEntityName").ToLowerInvariant(), column.ToLowerInvariant()),
        };
    }

    /// <summary>A solution file has no word for it: what points at a row that can be merged follows it, except a row that was merged before.</summary>
    private static CascadeBehavior Merge(string referenced, string column) =>
        RelationshipMetadata.IsMergeable(referenced) && column != Rows.MergeRules.Master ? CascadeBehavior.Cascade : CascadeBehavior.NoCascade;

    private ManyToManyMetadata ManyToMany(XElement relationship)
    {
        var (first, second) = (Table(relationship, "FirstEntityName"), Table(relationship, "SecondEntityName"));
        var name = relationship.RequiredAttribute("Name");
        var roles = relationship.Element("EntityRelationshipRoles")?.Elements("EntityRelationshipRole").ToList() ?? [];
        string NavigationOf(int ordinal) => roles.ElementAtOrDefault(ordinal)?.Text("NavigationPropertyName") ?? name;
        var reflexive = first.LogicalName == second.LogicalName;
        return new ManyToManyMetadata(
            name,
            first.LogicalName, first.PrimaryIdColumn + (reflexive ? "one" : ""), NavigationOf(0),
            second.LogicalName, second.PrimaryIdColumn + (reflexive ? "two" : ""), NavigationOf(1),
            relationship.Required("IntersectEntityName").ToLowerInvariant());
    }

    private TableMetadata Intersect(ManyToManyMetadata relationship)
    {
        var id = relationship.IntersectTable + "id";
        ColumnMetadata Column(string name, ColumnType type) => new() { LogicalName = name, SchemaName = name, Type = type, Solution = solution };
        ColumnMetadata[] columns = [Column(id, ColumnType.Id), Column(relationship.FirstColumn, ColumnType.Guid), Column(relationship.SecondColumn, ColumnType.Guid), TableReader.VersionColumn(solution)];
        return new TableMetadata
        {
            LogicalName = relationship.IntersectTable,
            SchemaName = relationship.IntersectTable,
            EntitySetName = relationship.IntersectTable + "set",
            PrimaryIdColumn = id,
            Ownership = OwnershipType.None,
            IsIntersect = true,
            Columns = columns.ToDictionary(c => c.LogicalName, StringComparer.Ordinal),
            Solution = solution,
        };
    }

    private TableMetadata Table(XElement relationship, string child)
    {
        var name = relationship.Required(child);
        return draft.Tables.TryGetValue(name.ToLowerInvariant(), out var table)
            ? table
            : throw SolutionXml.InvalidAt(relationship, $"the relationship {relationship.Attribute("Name")?.Value} names the table {name}, which is not in this environment");
    }

    private static string? Navigation(XElement relationship, string roleType) =>
        relationship.Element("EntityRelationshipRoles")?.Elements("EntityRelationshipRole")
            .FirstOrDefault(r => r.Text("RelationshipRoleType") == roleType)?.Text("NavigationPropertyName");

    private static CascadeBehavior Cascade(XElement relationship, string child) =>
        relationship.Text(child) is not { } word ? CascadeBehavior.NoCascade
        : Enum.TryParse<CascadeBehavior>(word, out var behavior) ? behavior
        : throw SolutionXml.InvalidAt(relationship, $"<{child}> is {word}, which is no cascade behaviour");
}
