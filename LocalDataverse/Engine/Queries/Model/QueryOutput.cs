using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Queries.Model;

/// <summary>One value of each result row.</summary>
/// <param name="Source">Table it comes from.</param>
/// <param name="Column">Column it comes from.</param>
/// <param name="Key">Attribute name in the result: the column, alias.column, or the alias the query gave it.</param>
/// <param name="IsAliased">Wrapped in an AliasedValue.</param>
internal sealed record QueryOutput(QuerySource Source, ColumnMetadata Column, string Key, bool IsAliased)
{
    /// <summary>What is computed over the group.</summary>
    public AggregateKind Aggregate { get; init; }

    /// <summary>Equal values count once (countcolumn).</summary>
    public bool IsDistinct { get; init; }

    /// <summary>Rows are grouped by it.</summary>
    public bool IsGroup { get; init; }

    /// <summary>The part of the date that rows are grouped by, or null for the whole value.</summary>
    public string? DatePart { get; init; }

    /// <summary>The date part is taken in the user's zone.</summary>
    public bool UsesUserZone { get; init; } = true;

    /// <summary>The result is a plain number instead of a value of the column's type.</summary>
    public bool IsCount => Aggregate is AggregateKind.Count or AggregateKind.CountColumn || DatePart is not null;
}
