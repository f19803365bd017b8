using LocalDataverse.Engine.Queries.Model;
using LocalDataverse.Engine.Storage.Sql;

namespace LocalDataverse.Engine.Queries.Translation;

/// <summary>Writes filters and joins.</summary>
internal sealed class FilterWriter(QueryContext context, SqlText sql)
{
    private const string Everything = "1";
    private readonly ConditionWriter _conditions = new(context, sql);
    private readonly ScopeWriter _scopes = new(context, sql);

    /// <summary>FROM and the joins below a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="walks">Whether its rows are gone through first; otherwise the database chooses.</param>
    public string From(QuerySource source, bool walks = false) =>
        $"FROM {SqlName.Quote(source.Table.LogicalName)} {source.SqlAlias}{string.Concat(Joined(source).Select(joined => Join(joined, walks)))}";

    /// <summary>WHERE of a query: its filter, the links that only test, and what the caller may see.</summary>
    public string Where(QuerySource source, QueryFilter filter)
    {
        var tests = source.WithLinked().SelectMany(s => s.Links).Where(l => IsTest(l) && !IsBelowTest(l, source)).Select(Test);
        List<string?> parts = [Filter(filter), _scopes.Condition(source), .. tests];
        return "WHERE " + And(parts);
    }

    /// <summary>A filter as a condition, or null when it holds for every row.</summary>
    public string? Filter(QueryFilter filter)
    {
        List<string> parts =
        [
            .. filter.Conditions.Select(_conditions.Write),
            .. filter.Links.Select(Test),
            .. filter.Filters.Select(Filter).OfType<string>(),
        ];
        return parts.Count == 0 ? null : $"({string.Join(filter.IsOr ? " OR " : " AND ", parts)})";
    }

    private static string And(IEnumerable<string?> parts)
    {
        var written = parts.OfType<string>().ToList();
        return written.Count == 0 ? Everything : string.Join(" AND ", written);
    }

    private static bool IsTest(QuerySource source) => source.Link!.Kind is not (LinkKind.Inner or LinkKind.Outer);

    // Links below a test are part of its own subquery.
    private static bool IsBelowTest(QuerySource source, QuerySource root)
    {
        for (var parent = source.Link!.Parent; !ReferenceEquals(parent, root); parent = parent.Link!.Parent)
        {
            if (IsTest(parent))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<QuerySource> Joined(QuerySource source) =>
        source.Links.Where(l => !IsTest(l)).SelectMany(l => Joined(l).Prepend(l));

    private string Join(QuerySource source, bool walks)
    {
        // SQLite keeps the order of tables around CROSS JOIN.
        var word = source.Link!.Kind == LinkKind.Outer ? "LEFT JOIN" : walks ? "CROSS JOIN" : "JOIN";
        return $" {word} {SqlName.Quote(source.Table.LogicalName)} {source.SqlAlias} ON {And([On(source), Filter(source.Filter), _scopes.Condition(source)])}";
    }

    private string On(QuerySource source)
    {
        var link = source.Link!;
        return $"{context.Column(source, link.To)} = {context.Column(link.Parent, link.From)}";
    }

    private string Test(QuerySource source)
    {
        var subquery = (QueryFilter filter) => $"EXISTS (SELECT 1 {From(source)} {Where(source, filter)} AND {On(source)})";
        return source.Link!.Kind switch
        {
            LinkKind.NotExists => "NOT " + subquery(source.Filter),
            LinkKind.ExistsNoneMatching => $"({subquery(QueryFilter.Empty)} AND NOT {subquery(source.Filter)})",
            _ => subquery(source.Filter),
        };
    }
}
