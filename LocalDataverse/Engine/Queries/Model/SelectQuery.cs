namespace LocalDataverse.Engine.Queries.Model;

/// <summary>A query after its names are resolved; QueryExpression and FetchXML both become this.</summary>
internal sealed class SelectQuery
{
    /// <summary>Largest page, and the page that a query without page gets.</summary>
    public const int MaxPage = 5000;

    /// <summary>The table that rows are of.</summary>
    public required QuerySource Root { get; init; }

    /// <summary>What rows hold.</summary>
    public List<QueryOutput> Outputs { get; } = [];

    /// <summary>Conditions on the root and, by alias, on linked tables.</summary>
    public QueryFilter Filter { get; set; } = QueryFilter.Empty;

    /// <summary>Order, first sorts first.</summary>
    public List<QueryOrder> Orders { get; } = [];

    /// <summary>Choices sort by number and lookups by id.</summary>
    public bool IsRawOrder { get; set; }

    /// <summary>Equal rows count once.</summary>
    public bool IsDistinct { get; set; }

    /// <summary>Outputs are aggregates and groups.</summary>
    public bool IsAggregate { get; set; }

    /// <summary>Rows that an aggregate may run over, inclusive.</summary>
    public int AggregateLimit { get; set; } = 50_000;

    /// <summary>Number of first rows wanted, or null when paged.</summary>
    public int? Top { get; set; }

    /// <summary>Rows per page.</summary>
    public int PageSize { get; set; } = MaxPage;

    /// <summary>The wanted page, from 1.</summary>
    public int PageNumber { get; set; } = 1;

    /// <summary>Where the page before ended, or null.</summary>
    public string? PagingCookie { get; set; }

    /// <summary>Rows of all pages are counted, up to 5,000.</summary>
    public bool ReturnsTotal { get; set; }

    /// <summary>Every source of the query, the root first; also those inside filters.</summary>
    public IEnumerable<QuerySource> Sources => Root.WithLinked();

    /// <summary>Whether the rows are the root's own, each with its id.</summary>
    public bool ReturnsRows => !IsDistinct && !IsAggregate;
}
