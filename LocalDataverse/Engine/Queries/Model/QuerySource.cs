using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Queries.Model;

/// <summary>A table in a query: the root or a linked one.</summary>
internal sealed class QuerySource
{
    /// <summary>The table.</summary>
    public required TableMetadata Table { get; init; }

    /// <summary>Name in SQL; made by the parser, never taken from the query.</summary>
    public required string SqlAlias { get; init; }

    /// <summary>Name in the query: conditions and orders refer to it, outputs of links carry it. Null for the root.</summary>
    public string? Alias { get; init; }

    /// <summary>How it hangs on its parent; null for the root.</summary>
    public QueryLink? Link { get; init; }

    /// <summary>Conditions of the link itself.</summary>
    public QueryFilter Filter { get; set; } = QueryFilter.Empty;

    /// <summary>Tables joined to this one, in the order of the query.</summary>
    public List<QuerySource> Links { get; } = [];

    /// <summary>This source and everything below it, depth first.</summary>
    public IEnumerable<QuerySource> WithLinked() => Links.SelectMany(l => l.WithLinked()).Prepend(this);
}
