using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Storage.Sql;

/// <summary>
/// How a column type is kept in SQLite. The declared word is also the store's record of what a column holds: SQLite only
/// looks for TEXT, INT and REAL inside it.
/// </summary>
internal static class SqlType
{
    /// <summary>Collation of texts; see <see cref="TextCollation"/>.</summary>
    public const string TextCollation = "platform_text";

    /// <summary>Collation of decimals, which SQLite has not: kept as digits, compared as numbers.</summary>
    public const string DecimalCollation = "exact_decimal";

    /// <summary>The declared type without collation.</summary>
    public static string Declared(ColumnType type) => type switch
    {
        ColumnType.Id or ColumnType.Guid or ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => "GUID_TEXT",
        ColumnType.Text or ColumnType.Memo => "TEXT",
        ColumnType.Decimal or ColumnType.Money => "DECIMAL_TEXT",
        ColumnType.Double => "REAL",
        ColumnType.DateTime => "DATETIME_INT",
        _ => "INTEGER",
    };

    /// <summary>The collation of a type's values, or null when they compare as bytes or numbers.</summary>
    public static string? Collation(ColumnType type) => type switch
    {
        ColumnType.Text or ColumnType.Memo => TextCollation,
        ColumnType.Decimal or ColumnType.Money => DecimalCollation,
        _ => null,
    };

    /// <summary>An expression with the collation of its type, for expressions that lost their column's.</summary>
    public static string Collate(string expression, ColumnType type) =>
        Collation(type) is { } collation ? $"{expression} COLLATE {collation}" : expression;
}
