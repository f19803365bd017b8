using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.WebApi.Tests.BadInput;

/// <summary>What clumsy and hostile clients put into a column, each as the JSON of its value.</summary>
internal static class HostileValues
{
    private static readonly string[] NoValue = ["null", "[]", "{}", "\"\""];
    private static readonly string[] Numbers = ["-1", "0", "1e400", "99999999999999999999", "1.5", "\"5\"", "true", "\"NaN\""];

    private static readonly string[] Instants =
    [
        "\"0001-01-01T00:00:00Z\"", "\"1752-12-31T23:59:59Z\"", "\"1753-01-01T00:00:00Z\"", "\"1899-12-31T23:59:59Z\"", "\"1900-01-01T00:00:00Z\"",
        "\"2026-02-30T00:00:00Z\"", "\"9999-12-31T23:59:59Z\"", "\"2026-03-02T09:00:00+14:00\"", "\"tomorrow\"", "5",
    ];

    private static readonly string[] Dates =
        ["\"0001-01-01\"", "\"1752-12-31\"", "\"1753-01-01\"", "\"1899-12-31\"", "\"2026-02-30\"", "\"9999-12-31\"", "\"2026-03-02T09:00:00Z\"", "\"tomorrow\"", "5"];

    /// <summary>Texts that break what handles text carelessly.</summary>
    public static IReadOnlyList<string> Texts { get; } =
    [
        "   ", "\t\r\n", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "'; DROP TABLE account;--", "\"}]", "{0}{1}{", "%s%n", "\0", "\u202e\u200b\u0301",
        "👩‍👩‍👧‍👦", "../../etc/passwd", "=HYPERLINK(\"http://x\")", "00000000-0000-0000-0000-000000000000",
    ];

    /// <summary>Values for a column; of a lookup, the addresses it is bound to.</summary>
    public static IEnumerable<string> For(ColumnMetadata column) => column.Type switch
    {
        ColumnType.Text or ColumnType.Memo => [.. NoValue, "5", "true", .. Texts.Concat(Long(column)).Select(text => JsonSerializer.Serialize(text))],
        ColumnType.Integer or ColumnType.BigInteger => [.. NoValue, .. Numbers, "2147483647", "-2147483648", .. Bounds(column)],
        ColumnType.Decimal or ColumnType.Double or ColumnType.Money => [.. NoValue, .. Numbers, "0.00000000001", "1e28", "-1e28", .. Bounds(column)],
        ColumnType.DateTime when column.DateBehavior == DateBehavior.DateOnly => [.. NoValue, .. Dates],
        ColumnType.DateTime => [.. NoValue, .. Instants],
        ColumnType.Boolean => [.. NoValue, "\"yes\"", "2"],
        ColumnType.Choice or ColumnType.State or ColumnType.Status => [.. NoValue, "-1", "0", "2", "999999999", "725100099", "\"725100000\""],
        ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner =>
            ["null", "5", "\"\"", "\"/nothing(1)\"", "\"/systemusers(00000000-0000-0000-0000-00000000dead)\"", "\"/accounts(00000000-0000-0000-0000-00000000dead)\"", "\"/accounts(x)\""],
        _ => [.. NoValue, "\"x\"", "\"00000000-0000-0000-0000-000000000000\""],
    };

    private static IEnumerable<string> Long(ColumnMetadata column) =>
        column.MaxLength is { } most && most <= 4000 ? [new string('x', most), new string('x', most + 1)] : [];

    private static IEnumerable<string> Bounds(ColumnMetadata column)
    {
        if (column.MinValue is { } least)
            yield return Invariant(least - 1);
        if (column.MaxValue is { } most)
            yield return Invariant(most + 1);
    }

    private static string Invariant(decimal number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
