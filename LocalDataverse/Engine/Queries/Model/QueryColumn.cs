using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Queries.Model;

/// <summary>A column of one of the query's tables.</summary>
internal sealed record QueryColumn(QuerySource Source, ColumnMetadata Column);
