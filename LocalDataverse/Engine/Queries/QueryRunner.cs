using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Queries.Model;
using LocalDataverse.Engine.Queries.Parsing;
using LocalDataverse.Engine.Queries.Results;
using LocalDataverse.Engine.Queries.Translation;
using LocalDataverse.Engine.Storage;
using LocalDataverse.Engine.Storage.Sql;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Queries;

/// <summary>Runs queries on one connection.</summary>
internal sealed class QueryRunner(StoreConnection connection, MetadataCatalog catalog, ReadOptions options)
{
    private const int MaxTotal = 5000;
    private readonly QueryContext _context = new(catalog, options);

    /// <summary>Rows of a QueryExpression.</summary>
    public EntityCollection Run(QueryExpression query) => Run(new QueryExpressionParser(catalog).Parse(query));

    /// <summary>Rows of a FetchXML query.</summary>
    public EntityCollection Run(string fetchXml) => Run(new FetchXmlParser(catalog).Parse(fetchXml));

    /// <summary>One row by id, or null.</summary>
    public Entity? Find(TableMetadata table, Guid id, IReadOnlyCollection<string>? columns)
    {
        var root = new QueryNames(catalog).Root(table.LogicalName);
        var query = new SelectQuery { Root = root, PageSize = 1, Filter = RowFilter.OfId(root, id) };
        OutputColumns.Complete(
            query, columns?.Select(c => OutputColumns.Plain(root, QueryNames.Column(root, c))) ?? OutputColumns.All(root));
        return Run(query).Entities.FirstOrDefault();
    }

    private EntityCollection Run(SelectQuery query)
    {
        if (query.IsAggregate)
        {
            CheckAggregateLimit(query);
        }

        var keys = PagesByKey(query) ? new SortWriter(_context, query).OfRows() : [];
        var statement = new SelectWriter(_context).Write(query, Position(query, keys));
        var page = ReadPage(query, statement);
        page.TotalRecordCount = -1;
        if (query is { ReturnsTotal: true, IsAggregate: false })
        {
            CountTotal(query, page);
        }

        return page;
    }

    // Distinct and aggregate rows have no id to go on from: their pages are counted off.
    private static bool PagesByKey(SelectQuery query) => query is { ReturnsRows: true, Top: null };

    private static PagingPosition Position(SelectQuery query, List<SortTerm> keys)
    {
        if (query.Top is { } top)
        {
            return new PagingPosition(top, Offset: 0, After: null);
        }

        var limit = query.PageSize + 1;
        if (keys.Count > 0 && query is { PagingCookie: { } cookie, PageNumber: > 1 } && PagingCookie.Read(cookie, keys) is var (page, last) && page == query.PageNumber - 1)
        {
            return new PagingPosition(limit, Offset: 0, last);
        }

        return new PagingPosition(limit, (query.PageNumber - 1) * query.PageSize, After: null);
    }

    private EntityCollection ReadPage(SelectQuery query, SelectStatement statement)
    {
        var rows = new ResultReader(query, statement, new ValueFormatter(options.Language, options.TimeZone));
        var page = new EntityCollection { EntityName = query.Root.Table.LogicalName };
        IReadOnlyList<object?> last = [];
        using var reader = connection.Read(statement.Sql);
        while (reader.Read())
        {
            if (query.Top is null && page.Entities.Count == query.PageSize)
            {
                page.MoreRecords = true;
                break;
            }

            page.Entities.Add(rows.Read(reader));
            last = page.Entities.Count == query.PageSize ? rows.ReadSortValues(reader) : last;
        }

        if (page.MoreRecords && PagesByKey(query))
        {
            page.PagingCookie = PagingCookie.Write(query.PageNumber, statement.SortKeys, last);
        }

        return page;
    }

    private void CountTotal(SelectQuery query, EntityCollection page)
    {
        var total = (long)connection.ReadValue(new SelectWriter(_context).WriteCount(query, MaxTotal + 1))!;
        page.TotalRecordCount = (int)Math.Min(total, MaxTotal);
        page.TotalRecordCountLimitExceeded = total > MaxTotal;
    }

    private void CheckAggregateLimit(SelectQuery query)
    {
        var rows = (long)connection.ReadValue(new SelectWriter(_context).WriteCount(query, query.AggregateLimit + 1))!;
        if (rows > query.AggregateLimit)
        {
            throw Fault.Of(
                ErrorCode.AggregateQueryRecordLimitExceeded,
                $"AggregateQueryRecordLimit exceeded. Cannot perform this operation. The aggregate runs over more than {query.AggregateLimit} rows: narrow its filter, or split it by ranges.");
        }
    }
}
