using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Rows;

/// <summary>The fault for a column that is not there; names the nearest one that is.</summary>
internal static class UnknownColumn
{
    private const int MostEdits = 3;

    public static ColumnMetadata Require(TableMetadata table, string name) => table.Find(name) ?? throw Fault.Of(
        ErrorCode.QueryBuilderNoAttribute,
        $"'{table.SchemaName}' entity doesn't contain attribute with Name = '{name}' and NameMapping = 'Logical'.{Hint(table, name)}");

    private static string Hint(TableMetadata table, string name)
    {
        var (nearest, edits) = table.Columns.Keys
            .Select(c => (Column: c, Edits: Distance(c, name)))
            .OrderBy(c => c.Edits).ThenBy(c => c.Column, StringComparer.Ordinal)
            .FirstOrDefault();
        return nearest is not null && edits <= MostEdits ? $" Did you mean '{nearest}'?" : " Check the name, or import the solution that brings it.";
    }

    /// <summary>Levenshtein distance: letters added, removed or exchanged.</summary>
    private static int Distance(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var current = new int[right.Length + 1];
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
            previous = current;
        }

        return previous[^1];
    }
}
