using System.Collections;
using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Queries.Model;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Queries.Parsing;

/// <summary>Reads a QueryExpression.</summary>
internal sealed class QueryExpressionParser(MetadataCatalog catalog)
{
    private readonly QueryNames _names = new(catalog);
    private readonly List<QueryOutput> _outputs = [];
    private readonly List<(LinkEntity Link, QuerySource Source)> _links = [];

    /// <summary>The query with its names resolved. Faults name what does not exist or is not supported.</summary>
    public SelectQuery Parse(QueryExpression expression)
    {
        var root = _names.Root(expression.EntityName);
        AddColumns(root, expression.ColumnSet);
        AddLinks(root, expression.LinkEntities);
        foreach (var (link, source) in _links)
        {
            source.Filter = Filter(source, link.LinkCriteria);
        }

        var query = new SelectQuery { Root = root, IsDistinct = expression.Distinct, Filter = Filter(root, expression.Criteria) };
        OutputColumns.Complete(query, _outputs);
        query.Orders.AddRange(expression.Orders.Select(o => Order(root, o)));
        query.Orders.AddRange(_links.SelectMany(l => l.Link.Orders.Select(o => Order(l.Source, o))));
        PageRequest.Apply(query, expression.TopCount, expression.PageInfo);
        return query;
    }

    private void AddColumns(QuerySource source, ColumnSet? columns)
    {
        if (columns is { AllColumns: true })
        {
            _outputs.AddRange(OutputColumns.All(source));
        }

        _outputs.AddRange(columns?.Columns.Select(c => OutputColumns.Plain(source, QueryNames.Column(source, c))) ?? []);
    }

    private void AddLinks(QuerySource parent, IEnumerable<LinkEntity> links)
    {
        foreach (var link in links)
        {
            var source = _names.Link(parent, link.LinkToEntityName, link.LinkFromAttributeName, link.LinkToAttributeName, link.EntityAlias, KindOf(link));
            parent.Links.Add(source);
            _links.Add((link, source));
            AddColumns(source, link.Columns);
            AddLinks(source, link.LinkEntities);
        }
    }

    private static LinkKind KindOf(LinkEntity link) => link.JoinOperator switch
    {
        JoinOperator.Inner => LinkKind.Inner,
        JoinOperator.LeftOuter => LinkKind.Outer,
        JoinOperator.Exists or JoinOperator.In when link.Columns is null or { AllColumns: false, Columns.Count: 0 } => LinkKind.Exists,
        JoinOperator.Exists or JoinOperator.In => throw QueryFault.Invalid("A link of kind Exists or In gives no columns. Remove its columns, or use Inner."),
        _ => throw Fault.NotSupported($"links of kind {link.JoinOperator}"),
    };

    private QueryFilter Filter(QuerySource source, FilterExpression? filter)
    {
        if (filter is null)
        {
            return QueryFilter.Empty;
        }

        return new QueryFilter(
            filter.FilterOperator == LogicalOperator.Or,
            [.. filter.Conditions.Select(c => Condition(source, c))],
            [.. filter.Filters.Select(f => Filter(source, f))],
            filter.AnyAllFilterLinkEntity is { } link ? [Test(source, link)] : []);
    }

    private QuerySource Test(QuerySource parent, LinkEntity link)
    {
        if (link.LinkEntities.Count > 0)
        {
            throw Fault.NotSupported("links below a link that stands in a filter");
        }

        if (link.Orders.Count > 0 || link.Columns is { AllColumns: true } or { Columns.Count: > 0 })
        {
            throw QueryFault.Invalid("A link in a filter only tests: it gives no columns and no order. Remove them.");
        }

        var source = _names.Link(parent, link.LinkToEntityName, link.LinkFromAttributeName, link.LinkToAttributeName, link.EntityAlias, TestOf(link));
        source.Filter = Filter(source, link.LinkCriteria);
        return source;
    }

    // The platform's words are the other way round: "all" holds when linked rows exist and none matches.
    private static LinkKind TestOf(LinkEntity link) => link.JoinOperator switch
    {
        JoinOperator.Any or JoinOperator.NotAll => LinkKind.Exists,
        JoinOperator.NotAny => LinkKind.NotExists,
        JoinOperator.All => LinkKind.ExistsNoneMatching,
        _ => throw QueryFault.Invalid("A link in a filter needs the join operator Any, NotAny, All or NotAll."),
    };

    private QueryCondition Condition(QuerySource owner, ConditionExpression condition)
    {
        _names.CountCondition();
        var source = _names.Source(owner, condition.EntityName);
        return new QueryCondition(source, QueryNames.Column(source, condition.AttributeName), condition.Operator, [.. condition.Values.SelectMany(Flatten)]);
    }

    // A caller may pass the values of "in" as one array.
    private static IEnumerable<object?> Flatten(object? value) =>
        value is IEnumerable list and not string and not byte[] ? list.Cast<object?>() : [value];

    private QueryOrder Order(QuerySource owner, OrderExpression order)
    {
        var source = _names.Source(owner, order.EntityName);
        return new QueryOrder(new QueryColumn(source, QueryNames.Column(source, order.AttributeName)), order.OrderType == OrderType.Descending);
    }
}
