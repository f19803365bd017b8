using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Queries.Model;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Queries.Parsing;

/// <summary>Reads FetchXML.</summary>
internal sealed class FetchXmlParser
{
    // Hints that change no result are taken and ignored: mapping, version, no-lock, latematerialize, output-format.
    private static readonly string[] FetchAttributes =
    [
        "top", "count", "page", "paging-cookie", "distinct", "aggregate", "aggregatelimit", "returntotalrecordcount",
        "mapping", "version", "no-lock", "latematerialize", "output-format", "useraworderby",
    ];

    private static readonly string[] UnsupportedAttributes = ["datasource", "options", "min-active-row-version", "utc-offset"];

    private static readonly string[] TableElements = ["attribute", "all-attributes", "filter", "link-entity", "order"];

    private readonly QueryNames _names;
    private readonly FetchLinks _links;
    private readonly FetchOutputs _outputs = new();

    /// <summary>A parser for one query.</summary>
    public FetchXmlParser(MetadataCatalog catalog)
    {
        _names = new QueryNames(catalog);
        _links = new FetchLinks(_names);
    }

    /// <summary>The query with its names resolved. Faults name the line.</summary>
    public SelectQuery Parse(string fetchXml)
    {
        var fetch = FetchElement.Parse(fetchXml);
        fetch.Allow([.. FetchAttributes, .. UnsupportedAttributes], ["entity"]);
        if (fetch.Children.ToList() is not [var entity])
        {
            throw fetch.Invalid("'fetch' needs one element 'entity'");
        }

        if (UnsupportedAttributes.FirstOrDefault(a => fetch[a] is not null) is { } unsupported)
        {
            throw fetch.NotSupported($"the attribute '{unsupported}'");
        }

        entity.Allow(["name", "enableprefiltering", "prefilterparametername"], TableElements);
        var query = new SelectQuery
        {
            Root = _names.Root(entity.Required("name")),
            IsDistinct = fetch.Flag("distinct") ?? false,
            IsAggregate = fetch.Flag("aggregate") ?? false,
            IsRawOrder = fetch.Flag("useraworderby") ?? false,
        };
        ReadTables(query, entity);
        ReadPage(query, fetch);
        return query;
    }

    private void ReadTables(SelectQuery query, FetchElement entity)
    {
        _links.Read(query.Root, entity);
        List<(FetchElement Element, QuerySource Source)> tables = [(entity, query.Root), .. _links.All];
        var filters = new FetchFilters(_names, _links);
        foreach (var (element, source) in tables)
        {
            _outputs.Read(query, source, element);
        }

        // Only now are all aliases and outputs known.
        foreach (var (element, source) in tables)
        {
            source.Filter = filters.Of(source, element);
        }

        query.Filter = query.Root.Filter;
        OutputColumns.Complete(query, _outputs.All);
        foreach (var (element, source) in tables)
        {
            query.Orders.AddRange(element.Children.Where(c => c.Is("order")).Select(o => Order(query, source, o)));
        }
    }

    private QueryOrder Order(SelectQuery query, QuerySource owner, FetchElement order)
    {
        order.Allow(["attribute", "alias", "descending", "entityname"], []);
        var isDescending = order.Flag("descending") ?? false;
        if (order["alias"] is { } alias)
        {
            var output = query.Outputs.FirstOrDefault(o => string.Equals(o.Key, alias, StringComparison.Ordinal))
                ?? throw order.Invalid($"no attribute has the alias '{alias}'{Suggestion.Among(query.Outputs.Select(o => o.Key), alias)}");
            return new QueryOrder(new QueryColumn(output.Source, output.Column), isDescending, output);
        }

        if (query.IsAggregate)
        {
            throw order.Invalid("an aggregate query is ordered by 'alias', not by 'attribute'");
        }

        var source = _names.Source(owner, order["entityname"]);
        return new QueryOrder(new QueryColumn(source, QueryNames.Column(source, order.Required("attribute"))), isDescending);
    }

    private static void ReadPage(SelectQuery query, FetchElement fetch)
    {
        var page = new PagingInfo
        {
            Count = fetch.Number("count") ?? 0,
            PageNumber = fetch.Number("page") ?? 0,
            PagingCookie = fetch["paging-cookie"],
            ReturnTotalRecordCount = fetch.Flag("returntotalrecordcount") ?? false,
        };
        PageRequest.Apply(query, fetch.Number("top"), page);
        if (fetch.Number("aggregatelimit") is { } limit)
        {
            query.AggregateLimit = Math.Clamp(limit, 1, query.AggregateLimit);
        }
    }
}
