using LocalDataverse.Engine.Storage.Sql;

namespace LocalDataverse.Engine.Queries.Translation;

/// <summary>A translated query: the SQL, and where its result holds what.</summary>
/// <param name="Sql">The statement.</param>
/// <param name="Values">The outputs.</param>
/// <param name="SortKeys">What rows are sorted by.</param>
/// <param name="FirstSortValue">Ordinal of the first sort key's value.</param>
/// <param name="Id">Ordinal of the row's id, or -1.</param>
/// <param name="Version">Ordinal of the row's version, or -1.</param>
internal sealed record SelectStatement(
    SqlText Sql, IReadOnlyList<SelectedValue> Values, IReadOnlyList<SortTerm> SortKeys, int FirstSortValue, int Id, int Version);
