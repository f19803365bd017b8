using LocalDataverse.Engine.Metadata;
using LocalDataverse.Host.WebApi.Model;

namespace LocalDataverse.Host.WebApi.Query;

/// <summary>What is returned of a row.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Columns">Columns in the order of the reply.</param>
/// <param name="IsAll">No $select was given.</param>
/// <param name="Expansions">Navigation properties to follow.</param>
internal sealed record SelectPlan(TableModel Table, IReadOnlyList<ColumnMetadata> Columns, bool IsAll, IReadOnlyList<Expansion> Expansions)
{
    /// <summary>The columns to read: those returned, the key, and the lookups that expansions follow.</summary>
    public string[] ColumnsToRead() =>
        Columns.Select(c => c.LogicalName)
            .Append(Table.Table.PrimaryIdColumn)
            .Concat(Expansions.Where(e => e.Navigation.Kind == NavigationKind.Lookup).Select(e => e.Navigation.Column))
            .Distinct(StringComparer.Ordinal)
            .ToArray();
}
