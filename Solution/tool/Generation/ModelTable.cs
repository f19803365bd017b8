using Dynamics.Loyalty.SolutionTool.Model;

namespace Dynamics.Loyalty.SolutionTool.Generation;

/// <summary>A table with all its columns, and its names in code.</summary>
/// <param name="Name">Name in code.</param>
/// <param name="Source">The table.</param>
/// <param name="Fields">Columns with their names in code, sorted by that name.</param>
public sealed record ModelTable(string Name, TableSource Source, IReadOnlyList<ModelField> Fields)
{
    /// <summary>Choices of the table's own columns, yes/no aside.</summary>
    public IEnumerable<ModelChoice> Choices =>
        Fields.Where(column => column.Source.LocalChoice is { Kind: not "bit" }).Select(column => new ModelChoice(column.Name, column.Source.LocalChoice!));

    // Columns that the server keeps for itself: no code here reads or writes them.
    private static readonly HashSet<string> Bookkeeping = new(StringComparer.Ordinal)
    {
        "createdonbehalfby", "importsequencenumber", "modifiedonbehalfby", "timezoneruleversionnumber", "utcconversiontimezonecode",
    };

    /// <summary>Joins a table with columns that another solution adds.</summary>
    /// <param name="table">The table.</param>
    /// <param name="added">Columns of the other solution.</param>
    /// <param name="relationships">Relationships of both.</param>
    /// <param name="prefix">Prefix that names in code do without.</param>
    public static ModelTable Of(TableSource table, IReadOnlyList<ColumnSource> added, IReadOnlyCollection<RelationshipSource> relationships, string prefix)
    {
        var fields = table.Columns.Concat(added)
            .DistinctBy(column => column.LogicalName, StringComparer.Ordinal)
            .Where(column => !Bookkeeping.Contains(column.LogicalName))
            .Select(column => new ModelField(NameOf(column, prefix), column, NavigationProperty(table, column, relationships)))
            .OrderBy(column => column.Name, StringComparer.Ordinal);
        return new ModelTable(Identifiers.FromSchemaName(table.SchemaName, prefix), table, [.. fields]);
    }

    private static string NameOf(ColumnSource column, string prefix) =>
        column.Type == "primarykey" ? "Id" : Identifiers.FromSchemaName(column.SchemaName, prefix);

    private static string? NavigationProperty(TableSource table, ColumnSource column, IReadOnlyCollection<RelationshipSource> relationships)
    {
        var targets = relationships
            
                .Where(relationship => relationship.FirstTable == table.LogicalName && string.Equals(relationship.Lookup, column.SchemaName, StringComparison.OrdinalIgnoreCase))
            .Select(relationship => relationship.NavigationProperty)
            .Where(name => name.Length > 0)
            .ToList();
        return targets.Count == 1 ? targets[0] : null;
    }
}
