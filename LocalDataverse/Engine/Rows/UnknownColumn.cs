using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Rows;

/// <summary>The fault for a column that is not there; names the nearest one that is.</summary>
internal static class UnknownColumn
{
    public static ColumnMetadata Require(TableMetadata table, string name) => table.Find(name) ?? throw Fault.Of(
        ErrorCode.QueryBuilderNoAttribute,
        $"'{table.SchemaName}' entity doesn't contain attribute with Name = '{name}' and NameMapping = 'Logical'.{Hint(table, name)}");

    private static string Hint(TableMetadata table, string name) => Suggestion.Among(table.Columns.Keys, name) is { Length: > 0 } nearest
        ? nearest
        : " Check the name, or import the solution that brings it.";
}
