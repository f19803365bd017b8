using LocalDataverse.Engine.Queries.Model;

namespace LocalDataverse.Engine.Queries.Parsing;

/// <summary>Reads the filter elements of a FetchXML query.</summary>
internal sealed class FetchFilters(QueryNames names, FetchLinks links)
{
    // Quick-find and hint attributes change no result here.
    private static readonly string[] FilterAttributes = ["type", "isquickfindfields", "overridequickfindrecordlimitenabled", "hint"];
    private static readonly string[] ConditionAttributes = ["attribute", "operator", "value", "valueof", "entityname", "uiname", "uitype", "uihidden", "alias"];

    /// <summary>All filters of a table together.</summary>
    public QueryFilter Of(QuerySource source, FetchElement table) =>
        QueryFilter.All([.. table.Children.Where(c => c.Is("filter")).Select(f => Filter(source, f))]);

    private QueryFilter Filter(QuerySource source, FetchElement filter)
    {
        filter.Allow(FilterAttributes, ["condition", "filter", "link-entity"]);
        var isOr = filter["type"] switch
        {
            null or "and" => false,
            "or" => true,
            _ => throw filter.Invalid("the type of a filter must be 'and' or 'or'"),
        };
        return new QueryFilter(
            isOr,
            [.. filter.Children.Where(c => c.Is("condition")).Select(c => Condition(source, c))],
            [.. filter.Children.Where(c => c.Is("filter")).Select(f => Filter(source, f))],
            [.. filter.Children.Where(c => c.Is("link-entity")).Select(l => Link(source, l))]);
    }

    private QuerySource Link(QuerySource source, FetchElement link) =>
        links.ReadInFilter(source, link, (element, linked) => linked.Filter = Of(linked, element));

    private QueryCondition Condition(QuerySource owner, FetchElement condition)
    {
        condition.Allow(ConditionAttributes, ["value"]);
        if (condition["alias"] is not null)
        {
            throw condition.NotSupported("conditions on an aggregate ('alias')");
        }

        names.CountCondition();
        var source = names.Source(owner, condition["entityname"]);
        var column = QueryNames.Column(source, condition.Required("attribute"));
        return new QueryCondition(source, column, FetchOperators.Parse(condition), Values(condition), Other(owner, condition));
    }

    private static IReadOnlyList<object?> Values(FetchElement condition)
    {
        var inside = condition.Children.Select(v => (object?)v.Text).ToList();
        return condition["value"] is { } value ? [value, .. inside] : inside;
    }

    // "valueof" names a column of the same row, or alias.column of a linked one.
    private QueryColumn? Other(QuerySource owner, FetchElement condition)
    {
        if (condition["valueof"] is not { } other)
        {
            return null;
        }

        var dot = other.IndexOf('.', StringComparison.Ordinal);
        var source = names.Source(owner, dot < 0 ? condition["entityname"] : other[..dot]);
        return new QueryColumn(source, QueryNames.Column(source, other[(dot + 1)..]));
    }
}
