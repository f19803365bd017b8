using LocalDataverse.Engine.Metadata;
using LocalDataverse.Host.WebApi.Query;
using Microsoft.OData.Edm;

namespace LocalDataverse.Host.WebApi.Model;

/// <summary>Builds the OData model of a metadata snapshot: a type and a set per table, keys, navigation properties, operations.</summary>
internal static class EdmModelFactory
{
    /// <summary>The model of a snapshot.</summary>
    public static WebApiModel Create(MetadataCatalog catalog)
    {
        var edm = new EdmModel();
        var container = new EdmEntityContainer(WebApiModel.Namespace, "System");
        edm.AddElement(container);
        var roots = BaseTypes.AddTo(edm);
        var tables = new Dictionary<string, TableModel>(StringComparer.Ordinal);
        foreach (var table in catalog.Tables.Values.OrderBy(t => t.LogicalName, StringComparer.Ordinal))
            tables.Add(table.LogicalName, AddTable(edm, container, roots, table));
        NavigationFactory.AddAll(catalog, tables, roots);
        foreach (var table in tables.Values) AddAlternateKeys(edm, table);
        QueryFunctions.AddTo(edm, roots.Row);
        OperationFactory.AddAll(edm, container, catalog, tables, roots);
        return new WebApiModel(catalog, edm, tables);
    }

    private static TableModel AddTable(EdmModel edm, EdmEntityContainer container, BaseTypes roots, TableMetadata table)
    {
        var type = new EdmEntityType(WebApiModel.Namespace, table.LogicalName, roots.For(table.LogicalName));
        var columns = new Dictionary<string, ColumnMetadata>(StringComparer.Ordinal);
        foreach (var column in table.Columns.Values.OrderBy(c => c.LogicalName, StringComparer.Ordinal))
        {
            var isKey = string.Equals(column.LogicalName, table.PrimaryIdColumn, StringComparison.Ordinal);
            var name = TableModel.PropertyOf(column);
            var property = type.AddStructuralProperty(name, ColumnTypes.Of(column, isNullable: !isKey));
            if (isKey) type.AddKeys(property);
            columns.Add(name, column);
        }
        edm.AddElement(type);
        return new TableModel(table, type, container.AddEntitySet(table.EntitySetName, type), columns, new(StringComparer.Ordinal));
    }

    private static void AddAlternateKeys(EdmModel edm, TableModel table)
    {
        foreach (var key in table.Table.Keys)
        {
            var parts = key.Columns.Select(c => table.Table.Find(c)).OfType<ColumnMetadata>().Select(TableModel.PropertyOf).ToList();
            if (parts.Count != key.Columns.Count) continue;
            edm.AddAlternateKeyAnnotation(
                table.Type, parts.ToDictionary(p => p, p => (IEdmProperty)table.Type.FindProperty(p), StringComparer.Ordinal));
        }
    }
}
