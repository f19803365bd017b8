using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Rows;

/// <summary>The full name of people is made of first and last name; a value sent for it is ignored.</summary>
internal static class FullNames
{
    /// <summary>The columns it is made of, in order.</summary>
    public static readonly string[] Parts = ["firstname", "lastname"];

    private const string Column = "fullname";

    public static bool IsComposed(TableMetadata table, string column) =>
        column == Column && table.LogicalName is ("systemuser" or "contact");

    /// <summary>Composes the name when a part of it is written; <paramref name="before"/> gives the parts that are not.</summary>
    public static void Compose(Operation operation, Entity row, Entity? before)
    {
        if (!IsComposed(operation.RequiredTable, Column) || operation.RequiredTable.Find(Column) is null || !Parts.Any(row.Contains))
            return;
        row[Column] = string.Join(' ', Parts.Select(p => (row.Contains(p) ? row : before)?.GetAttributeValue<string>(p)).Where(p => !string.IsNullOrEmpty(p)));
    }
}
