namespace LocalDataverse.Engine.Queries.Translation;

/// <summary>Which rows to fetch: those after some sort values, or those after a number of rows.</summary>
internal sealed record PagingPosition(int Limit, int Offset, IReadOnlyList<object?>? After);
