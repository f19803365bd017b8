using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Queries.Translation;

/// <summary>One key that rows are sorted by.</summary>
/// <param name="Name">Name in the paging cookie: the column, after the alias of its link.</param>
/// <param name="Expression">SQL, without collation.</param>
/// <param name="Type">What it compares as.</param>
/// <param name="IsDescending">Largest first; empty values are smallest.</param>
internal sealed record SortTerm(string Name, string Expression, ColumnType Type, bool IsDescending);
