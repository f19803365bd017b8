using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Import;

/// <summary>A lookup's targets stand on its relationships, not on the column: this brings them to the column.</summary>
internal static class LookupTargets
{
    /// <summary>Lookups that the platform gives every table; exports leave out their relationships to systemuser.</summary>
    private static readonly string[] DelegateColumns = ["createdonbehalfby", "modifiedonbehalfby"];

    public static IReadOnlyDictionary<string, TableMetadata> Resolve(Dictionary<string, TableMetadata> tables, IEnumerable<RelationshipMetadata> relationships)
    {
        var targets = relationships.ToLookup(r => (r.ReferencingTable, r.ReferencingColumn), r => r.ReferencedTable);
        return tables.Values.ToDictionary(
            t => t.LogicalName,
            t => t with { Columns = t.Columns.Values.ToDictionary(c => c.LogicalName, c => WithTargets(t, c, targets), StringComparer.Ordinal) },
            StringComparer.Ordinal);
    }

    private static ColumnMetadata WithTargets(TableMetadata table, ColumnMetadata column, ILookup<(string, string), string> targets)
    {
        if (!column.IsReference)
            return column;
        IReadOnlyList<string> found = column.Type switch
        {
            ColumnType.Owner => ["systemuser", "team"],
            _ when DelegateColumns.Contains(column.LogicalName, StringComparer.Ordinal) => ["systemuser"],
            _ => [.. targets[(table.LogicalName, column.LogicalName)].Distinct(StringComparer.Ordinal)],
        };
        return found.Count > 0
            ? column with { Targets = found }
            : throw SolutionXml.Invalid($"the lookup {table.LogicalName}.{column.LogicalName} has no relationship, so no table to point at. Add the relationship to Other/Relationships.");
    }
}
