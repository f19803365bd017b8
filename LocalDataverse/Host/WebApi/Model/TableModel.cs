using LocalDataverse.Engine.Metadata;
using Microsoft.OData.Edm;

namespace LocalDataverse.Host.WebApi.Model;

/// <summary>A table as the Web API shows it.</summary>
/// <param name="Table">Its metadata.</param>
/// <param name="Type">Its entity type, named by the logical name.</param>
/// <param name="Set">Its entity set.</param>
/// <param name="Columns">Columns by property name (a lookup's property is <c>_name_value</c>).</param>
/// <param name="Navigations">Navigation properties by name.</param>
internal sealed record TableModel(
    TableMetadata Table,
    EdmEntityType Type,
    EdmEntitySet Set,
    IReadOnlyDictionary<string, ColumnMetadata> Columns,
    Dictionary<string, NavigationModel> Navigations)
{
    /// <summary>The property that carries a column's value.</summary>
    public static string PropertyOf(ColumnMetadata column) => column.IsReference ? $"_{column.LogicalName}_value" : column.LogicalName;

    /// <summary>The single-valued navigation properties of one lookup column.</summary>
    public IEnumerable<NavigationModel> NavigationsOf(string column) =>
        Navigations.Values.Where(n => n.Kind == NavigationKind.Lookup && string.Equals(n.Column, column, StringComparison.Ordinal));
}
