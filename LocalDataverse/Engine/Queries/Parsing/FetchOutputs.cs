using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Queries.Model;
using LocalDataverse.Engine.Storage.Sql;

namespace LocalDataverse.Engine.Queries.Parsing;

/// <summary>Reads the attribute elements of a FetchXML query.</summary>
internal sealed class FetchOutputs
{
    private static readonly string[] Attributes =
        ["name", "alias", "aggregate", "groupby", "distinct", "dategrouping", "usertimezone", "addedby", "rowaggregate"];

    /// <summary>The outputs read so far.</summary>
    public List<QueryOutput> All { get; } = [];

    /// <summary>Reads the outputs of one table.</summary>
    public void Read(SelectQuery query, QuerySource source, FetchElement table)
    {
        foreach (var element in table.Children)
        {
            if (element.Is("all-attributes"))
            {
                element.Allow([], []);
                All.AddRange(query.IsAggregate ? throw element.Invalid("an aggregate query names its attributes") : OutputColumns.All(source));
            }
            else if (element.Is("attribute"))
            {
                All.Add(query.IsAggregate ? Aggregate(source, element) : Plain(source, element));
            }
        }
    }

    private static QueryOutput Plain(QuerySource source, FetchElement element)
    {
        element.Allow(["name", "alias", "addedby"], []);
        var column = QueryNames.Column(source, element.Required("name"));
        return element["alias"] is { Length: > 0 } alias
            ? new QueryOutput(source, column, alias, IsAliased: true)
            : OutputColumns.Plain(source, column);
    }

    private QueryOutput Aggregate(QuerySource source, FetchElement element)
    {
        element.Allow(Attributes, []);
        if (element["rowaggregate"] is not null)
        {
            throw element.NotSupported("'rowaggregate'");
        }

        var column = QueryNames.Column(source, element.Required("name"));
        var alias = element.Required("alias");
        if (All.Exists(o => string.Equals(o.Key, alias, StringComparison.Ordinal)))
        {
            throw element.Invalid($"the alias '{alias}' is used twice");
        }

        var isGroup = element.Flag("groupby") ?? false;
        var kind = Kind(element, column);
        if (isGroup == (kind != AggregateKind.None))
        {
            throw element.Invalid($"the attribute '{column.LogicalName}' of an aggregate query needs either 'aggregate' or groupby='true'");
        }

        return new QueryOutput(source, column, alias, IsAliased: true)
        {
            Aggregate = kind,
            IsGroup = isGroup,
            IsDistinct = element.Flag("distinct") ?? false,
            DatePart = DatePart(element, column),
            UsesUserZone = element.Flag("usertimezone") ?? true,
        };
    }

    private static AggregateKind Kind(FetchElement element, ColumnMetadata column)
    {
        var isNumber = column.Type is ColumnType.Integer or ColumnType.BigInteger or ColumnType.Decimal or ColumnType.Double or ColumnType.Money;
        return element["aggregate"] switch
        {
            null => AggregateKind.None,
            "count" => AggregateKind.Count,
            "countcolumn" => AggregateKind.CountColumn,
            "sum" when isNumber => AggregateKind.Sum,
            "avg" when isNumber => AggregateKind.Avg,
            "min" when isNumber || column.Type == ColumnType.DateTime => AggregateKind.Min,
            "max" when isNumber || column.Type == ColumnType.DateTime => AggregateKind.Max,
            "sum" or "avg" or "min" or "max" => throw element.Invalid($"'{column.LogicalName}' cannot be summed or compared: it holds no numbers"),
            var unknown => throw element.Invalid($"there is no aggregate '{unknown}'; use count, countcolumn, sum, avg, min or max"),
        };
    }

    private static string? DatePart(FetchElement element, ColumnMetadata column)
    {
        if (element["dategrouping"] is not { } part)
        {
            return null;
        }

        if (part is "fiscal-period" or "fiscal-year")
        {
            throw element.NotSupported($"the dategrouping '{part}'");
        }

        return column.Type == ColumnType.DateTime && CalendarPart.All.Contains(part, StringComparer.Ordinal)
            ? part
            : throw element.Invalid($"dategrouping takes {string.Join(", ", CalendarPart.All)} on a date column");
    }
}
