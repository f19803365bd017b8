using LocalDataverse.Engine.Metadata;
using Microsoft.OData.Edm;

namespace LocalDataverse.Host.WebApi.Model;

/// <summary>Adds the navigation properties: lookups, their other ends, and many-to-many links.</summary>
internal static class NavigationFactory
{
    /// <summary>Adds all of a snapshot's.</summary>
    public static void AddAll(MetadataCatalog catalog, IReadOnlyDictionary<string, TableModel> tables, BaseTypes roots)
    {
        foreach (var table in tables.Values)
        {
            foreach (var column in table.Table.Columns.Values.Where(c => c.IsReference).OrderBy(c => c.LogicalName, StringComparer.Ordinal))
                AddLookup(catalog, tables, roots, table, column);
        }
        foreach (var relationship in catalog.Relationships) AddChildren(tables, relationship);
        foreach (var link in catalog.ManyToMany)
        {
            AddLink(tables, link, isSecondSide: false);
            AddLink(tables, link, isSecondSide: true);
        }
    }

    private static void AddLookup(
        MetadataCatalog catalog, IReadOnlyDictionary<string, TableModel> tables, BaseTypes roots, TableModel table, ColumnMetadata column)
    {
        if (column.Type == ColumnType.Owner)
        {
            Add(table, new NavigationModel(column.LogicalName, NavigationKind.Lookup, "", Target: null, column.LogicalName), roots.Principal, targetSet: null);
            return;
        }
        foreach (var target in column.Targets.Where(tables.ContainsKey))
        {
            var relationship = catalog.Relationships.FirstOrDefault(r => IsOf(r, table.Table.LogicalName, column.LogicalName, target));
            var name = relationship?.ReferencingNavigation
                ?? (column.Targets.Count == 1 ? column.LogicalName : $"{column.LogicalName}_{target}");
            Add(table, new NavigationModel(name, NavigationKind.Lookup, relationship?.Name ?? "", target, column.LogicalName), tables[target].Type, tables[target].Set);
        }
    }

    private static bool IsOf(RelationshipMetadata relationship, string table, string column, string target) =>
        string.Equals(relationship.ReferencingTable, table, StringComparison.Ordinal)
        && string.Equals(relationship.ReferencingColumn, column, StringComparison.Ordinal)
        && string.Equals(relationship.ReferencedTable, target, StringComparison.Ordinal);

    private static void AddChildren(IReadOnlyDictionary<string, TableModel> tables, RelationshipMetadata relationship)
    {
        if (!tables.TryGetValue(relationship.ReferencedTable, out var parent)) return;
        if (!tables.TryGetValue(relationship.ReferencingTable, out var child)) return;
        if (child.Table.Find(relationship.ReferencingColumn) is null) return;
        var navigation = new NavigationModel(
            relationship.ReferencedNavigation, NavigationKind.Children, relationship.Name, child.Table.LogicalName, relationship.ReferencingColumn);
        Add(parent, navigation, child.Type, child.Set);
    }

    private static void AddLink(IReadOnlyDictionary<string, TableModel> tables, ManyToManyMetadata link, bool isSecondSide)
    {
        var (near, far, name) = isSecondSide
            ? (link.SecondTable, link.FirstTable, link.SecondNavigation)
            : (link.FirstTable, link.SecondTable, link.FirstNavigation);
        if (!tables.TryGetValue(near, out var table) || !tables.TryGetValue(far, out var other)) return;
        Add(table, new NavigationModel(name, NavigationKind.ManyToMany, link.Name, far, "", link, isSecondSide), other.Type, other.Set);
    }

    /// <summary>Adds one; a name that is taken keeps its first meaning, so that an odd layer cannot break the whole model.</summary>
    private static void Add(TableModel table, NavigationModel navigation, EdmEntityType target, EdmEntitySet? targetSet)
    {
        if (navigation.Name.Length == 0 || table.Type.FindProperty(navigation.Name) is not null) return;
        table.Navigations.Add(navigation.Name, navigation);
        var property = table.Type.AddUnidirectionalNavigation(new EdmNavigationPropertyInfo
        {
            Name = navigation.Name,
            Target = target,
            TargetMultiplicity = navigation.IsCollection ? EdmMultiplicity.Many : EdmMultiplicity.ZeroOrOne,
        });
        if (targetSet is not null) table.Set.AddNavigationTarget(property, targetSet);
    }
}
