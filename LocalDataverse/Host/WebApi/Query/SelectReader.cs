using LocalDataverse.Engine.Metadata;
using LocalDataverse.Host.WebApi.Http;
using LocalDataverse.Host.WebApi.Model;
using Microsoft.OData.UriParser;

namespace LocalDataverse.Host.WebApi.Query;

/// <summary>Reads $select and $expand.</summary>
internal static class SelectReader
{
    /// <summary>The plan of a clause; null asks for every readable column.</summary>
    public static SelectPlan Read(WebApiModel model, TableModel table, SelectExpandClause? clause)
    {
        var columns = new List<ColumnMetadata>();
        var expansions = new List<Expansion>();
        var isAll = clause?.AllSelected ?? true;
        foreach (var item in clause?.SelectedItems ?? [])
        {
            switch (item)
            {
                case ExpandedReferenceSelectItem expand:
                    expansions.Add(ReadExpansion(model, table, expand));
                    break;
                case PathSelectItem path:
                    AddColumn(table, columns, path.SelectedPath);
                    break;
                case WildcardSelectItem:
                    isAll = true;
                    break;
                default:
                    throw WebApiException.NotSupported($"the $select item {item.GetType().Name}");
            }
        }
        return new SelectPlan(table, isAll ? Readable(table) : columns, isAll, expansions);
    }

    private static List<ColumnMetadata> Readable(TableModel table) =>
        [.. table.Columns.Values.Where(c => c.ValidForRead).OrderBy(c => c.LogicalName, StringComparer.Ordinal)];

    private static void AddColumn(TableModel table, List<ColumnMetadata> columns, ODataSelectPath path)
    {
        var column = path.LastSegment switch
        {
            PropertySegment property => table.Columns[property.Property.Name],
            NavigationPropertySegment navigation when table.Navigations[navigation.NavigationProperty.Name] is { Kind: NavigationKind.Lookup } lookup
                => table.Table.Find(lookup.Column),
            _ => throw WebApiException.NotSupported($"'{path.LastSegment.Identifier}' in $select"),
        };
        if (column is not null && !columns.Contains(column)) columns.Add(column);
    }

    private static Expansion ReadExpansion(WebApiModel model, TableModel table, ExpandedReferenceSelectItem item)
    {
        var name = item.PathToNavigationProperty.LastSegment.Identifier;
        var navigation = table.Navigations[name];
        Refuse(item.SkipOption is not null, $"$skip in $expand={name}");
        Refuse(item.SearchOption is not null, $"$search in $expand={name}");
        Refuse(item.ComputeOption is not null || item.ApplyOption is not null, $"$compute and $apply in $expand={name}");
        Refuse(item is ExpandedNavigationSelectItem { LevelsOption: not null }, $"$levels in $expand={name}");
        Refuse(!navigation.IsCollection && item.FilterOption is not null, $"$filter on the single-valued $expand={name}");
        Refuse(item.CountOption == true, $"$count in $expand={name}");
        var clause = (item as ExpandedNavigationSelectItem)?.SelectAndExpand;
        var select = navigation.Target is null ? null : Read(model, model.Table(navigation.Target), clause);
        return new Expansion(
            navigation, select, item.FilterOption, item.OrderByOption, checked((int?)item.TopOption), item is not ExpandedNavigationSelectItem);
    }

    private static void Refuse(bool condition, string what)
    {
        if (condition) throw WebApiException.NotSupported(what);
    }
}
