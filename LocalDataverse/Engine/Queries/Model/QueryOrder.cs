namespace LocalDataverse.Engine.Queries.Model;

/// <summary>One sort: by a column, or in aggregates by an output.</summary>
internal sealed record QueryOrder(QueryColumn Column, bool IsDescending, QueryOutput? Output = null);
