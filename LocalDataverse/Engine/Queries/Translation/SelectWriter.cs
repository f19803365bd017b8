using System.Globalization;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Queries.Model;
using LocalDataverse.Engine.Storage.Sql;

namespace LocalDataverse.Engine.Queries.Translation;

/// <summary>
/// Writes a query in two layers: the inner one finds, sorts and cuts the rows; the outer one looks up the names of
/// lookups, for the rows of the page only.
/// </summary>
internal sealed class SelectWriter(QueryContext context)
{
    private readonly List<string> _inner = [];
    private readonly List<string> _outer = [];
    private readonly List<SelectedValue> _values = [];
    private readonly SqlText _sql = new();

    /// <summary>The statement for the wanted page and one row more, which tells whether there are more.</summary>
    public SelectStatement Write(SelectQuery query, PagingPosition position)
    {
        var outputs = new OutputWriter(context, _sql);
        foreach (var output in query.Outputs)
        {
            AddOutput(query, output, outputs);
        }

        var (id, version) = query.ReturnsRows ? (Add(Root(query, query.Root.Table.PrimaryIdColumn)), Add(Root(query, SqlName.VersionColumn))) : (-1, -1);
        var keys = query.IsAggregate ? GroupKeys(query) : new SortWriter(context, query).OfRows();
        var firstSortValue = _inner.Count;
        foreach (var key in keys)
        {
            Add(key.Expression);
        }

        var outerFirstSortValue = _outer.Count - keys.Count;
        WriteText(query, position, keys, firstSortValue);
        return new SelectStatement(_sql, _values, keys, outerFirstSortValue, id, version);
    }

    /// <summary>A statement that counts the query's rows (after distinct, before groups), up to a limit.</summary>
    public SqlText WriteCount(SelectQuery query, int limit)
    {
        var filters = new FilterWriter(context, _sql);
        var columns = query is { IsDistinct: true, IsAggregate: false }
            ? "DISTINCT " + string.Join(", ", query.Outputs.Select(o => context.Column(o.Source, o.Column)))
            : "1";
        return _sql.Append($"SELECT COUNT(*) FROM (SELECT {columns} {filters.From(query.Root)} {filters.Where(query.Root, query.Filter)} LIMIT {_sql.Parameter((long)limit)})");
    }

    private static string Root(SelectQuery query, string column) => $"{query.Root.SqlAlias}.{SqlName.Quote(column)}";

    private static string InnerName(int index) => SqlName.Quoted(string.Create(CultureInfo.InvariantCulture, $"${index}"));

    private static string OuterName(int index) => "p." + InnerName(index);

    // Adds an expression to both layers and gives its ordinal in the outer one.
    private int Add(string expression)
    {
        _inner.Add($"{expression} AS {InnerName(_inner.Count)}");
        return AddOuter(OuterName(_inner.Count - 1));
    }

    private int AddOuter(string expression)
    {
        _outer.Add(expression);
        return _outer.Count - 1;
    }

    private void AddOutput(SelectQuery query, QueryOutput output, OutputWriter outputs)
    {
        var value = Add(outputs.Expression(output));
        if (output.IsCount)
        {
            _values.Add(new SelectedValue(output, value));
        }
        else if (output.Column.IsReference)
        {
            var idName = OuterName(_inner.Count - 1);
            var type = Add(context.ReferenceType(output.Source, output.Column));
            var name = AddOuter(context.ReferenceName(output.Column, idName, OuterName(_inner.Count - 1)));
            _values.Add(new SelectedValue(output, value, type, name));
        }
        else if (output.Column.Type == ColumnType.Money && query.ReturnsRows && outputs.Currency(output) is { } currency)
        {
            Add(currency);
            _values.Add(new SelectedValue(output, value, Symbol: AddOuter(outputs.CurrencySymbol(OuterName(_inner.Count - 1)))));
        }
        else
        {
            _values.Add(new SelectedValue(output, value));
        }
    }

    // Aggregates sort by the outputs that the query names, then by every group so that pages do not overlap.
    private List<SortTerm> GroupKeys(SelectQuery query)
    {
        var sorts = new SortWriter(context, query);
        var outputs = new OutputWriter(context, _sql);
        var ordered = query.Orders.Select(o => (o.Output!, o.IsDescending));
        var groups = query.Outputs.Where(o => o.IsGroup).Select(o => (o, false));
        return
        [
            .. ordered.Concat(groups).DistinctBy(o => o.Item1).Select(o => o.Item1 is { IsGroup: true, DatePart: null } group
                ? sorts.OfColumn(new QueryColumn(group.Source, group.Column), o.Item2)
                : new SortTerm(o.Item1.Key, outputs.Expression(o.Item1), o.Item1.IsCount ? ColumnType.Integer : o.Item1.Column.Type, o.Item2)),
        ];
    }

    private void WriteText(SelectQuery query, PagingPosition position, List<SortTerm> keys, int firstSortValue)
    {
        var filters = new FilterWriter(context, _sql);
        var where = filters.Where(query.Root, query.Filter);
        var after = position.After is { } last ? " AND " + KeysetWriter.After(_sql, keys, last) : "";
        var groups = Groups(query).ToList();
        _sql.Append($"SELECT {string.Join(", ", _outer)} FROM (SELECT {(query.IsDistinct && !query.IsAggregate ? "DISTINCT " : "")}{string.Join(", ", _inner)} ");
        _sql.Append($"{filters.From(query.Root, SortedWalk.Suits(query))} {where}{after}");
        _sql.Append(groups.Count > 0 ? $" GROUP BY {string.Join(", ", groups)}" : "");
        _sql.Append(OrderBy(keys, firstSortValue, InnerName));
        _sql.Append($" LIMIT {_sql.Parameter((long)position.Limit)} OFFSET {_sql.Parameter((long)position.Offset)}) p");
        _sql.Append(OrderBy(keys, firstSortValue, OuterName));
    }

    // A lookup's type goes with its id: equal ids have equal types.
    private IEnumerable<string> Groups(SelectQuery query) => _values
        .Where(v => query.IsAggregate && v.Output.IsGroup)
        .Select(v => _outer[v.Value]["p.".Length..]);

    private static string OrderBy(List<SortTerm> keys, int first, Func<int, string> name) => keys.Count == 0
        ? ""
        : " ORDER BY " + string.Join(", ", keys.Select((k, i) => SqlType.Collate(name(first + i), k.Type) + (k.IsDescending ? " DESC" : "")));
}
