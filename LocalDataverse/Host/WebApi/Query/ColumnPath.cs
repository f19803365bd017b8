using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Host.WebApi.Query;

/// <summary>A column in a query: of the query's own table (no alias) or of a joined one.</summary>
internal sealed record ColumnPath(string? Alias, ColumnMetadata Column);
