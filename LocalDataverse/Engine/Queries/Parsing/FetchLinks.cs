using LocalDataverse.Engine.Queries.Model;

namespace LocalDataverse.Engine.Queries.Parsing;

/// <summary>Reads the link-entity elements of a FetchXML query.</summary>
internal sealed class FetchLinks(QueryNames names)
{
    private static readonly string[] Attributes =
    [
        "name", "from", "to", "alias", "link-type", "intersect", "visible", "enableprefiltering", "prefilterparametername",
    ];

    private static readonly string[] Children = ["attribute", "all-attributes", "filter", "link-entity", "order"];

    /// <summary>Links outside filters, in the order of the query.</summary>
    public List<(FetchElement Element, QuerySource Source)> All { get; } = [];

    /// <summary>Reads the links below a table.</summary>
    public void Read(QuerySource parent, FetchElement table) => Read(parent, table, All);

    /// <summary>Reads a link that stands inside a filter: it only tests, and gives no columns.</summary>
    public QuerySource ReadInFilter(QuerySource parent, FetchElement link, Action<FetchElement, QuerySource> readFilter)
    {
        var kind = link["link-type"] switch
        {
            "any" => LinkKind.Exists,
            "not any" => LinkKind.NotExists,
            // The platform's words are the other way round: "all" holds when linked rows exist and none matches.
            "all" => LinkKind.ExistsNoneMatching,
            "not all" => LinkKind.Exists,
            _ => throw link.Invalid("a link inside a filter needs the link-type any, not any, all or not all"),
        };
        var below = new List<(FetchElement Element, QuerySource Source)>();
        var source = Link(parent, link, kind);
        Read(source, link, below);
        foreach (var (element, linked) in below.Prepend((link, source)))
        {
            RefuseColumns(element);
            readFilter(element, linked);
        }

        return source;
    }

    private void Read(QuerySource parent, FetchElement table, List<(FetchElement Element, QuerySource Source)> found)
    {
        foreach (var link in table.Children.Where(c => c.Is("link-entity")))
        {
            var source = Link(parent, link, KindOf(link));
            parent.Links.Add(source);
            found.Add((link, source));
            Read(source, link, found);
        }
    }

    private QuerySource Link(QuerySource parent, FetchElement link, LinkKind kind)
    {
        link.Allow(Attributes, Children);
        // In FetchXML "to" is the column of the parent and "from" that of the linked table.
        return names.Link(parent, link.Required("name"), link.Required("to"), link.Required("from"), link["alias"], kind);
    }

    private static LinkKind KindOf(FetchElement link)
    {
        switch (link["link-type"])
        {
            case null or "inner":
                return LinkKind.Inner;
            case "outer":
                return LinkKind.Outer;
            case "exists" or "in":
                RefuseColumns(link);
                return LinkKind.Exists;
            case { } kind:
                throw link.NotSupported($"the link-type '{kind}'");
        }
    }

    private static void RefuseColumns(FetchElement link)
    {
        if (link.Children.FirstOrDefault(c => c.Is("attribute") || c.Is("all-attributes") || c.Is("order")) is { } column)
        {
            throw column.Invalid("a link that only tests gives no columns and no order");
        }
    }
}
