using LocalDataverse.Engine.Storage.Sql;

namespace LocalDataverse.Engine.Queries.Translation;

/// <summary>Writes "sorted after the last row of the page before". Empty values sort as the smallest.</summary>
internal static class KeysetWriter
{
    /// <summary>The condition for rows after one with these sort values.</summary>
    public static string After(SqlText sql, IReadOnlyList<SortTerm> keys, IReadOnlyList<object?> last)
    {
        var parameters = last.Select(v => v is null ? null : sql.Parameter(v)).ToList();
        var ways = new List<string>();
        for (var i = 0; i < keys.Count; i++)
        {
            if (Beyond(keys[i], parameters[i]) is { } beyond)
            {
                var equal = keys.Take(i).Select((key, j) => $"{Collated(key)} IS {parameters[j] ?? "NULL"}");
                ways.Add($"({string.Join(" AND ", equal.Append(beyond))})");
            }
        }

        return ways.Count == 0 ? "0" : Start(keys[0], parameters[0]) + $"({string.Join(" OR ", ways)})";
    }

    // Says nothing new, but lets SQLite start in an index of the first key instead of reading all rows before.
    private static string Start(SortTerm first, string? value) =>
        value is null || first.IsDescending ? "" : $"{Collated(first)} >= {value} AND ";

    private static string Collated(SortTerm key) => SqlType.Collate(key.Expression, key.Type);

    private static string? Beyond(SortTerm key, string? value) => (key.IsDescending, value) switch
    {
        (false, null) => $"{key.Expression} IS NOT NULL",
        (true, null) => null,
        (false, _) => $"{Collated(key)} > {value}",
        (true, _) => $"({Collated(key)} < {value} OR {key.Expression} IS NULL)",
    };
}
