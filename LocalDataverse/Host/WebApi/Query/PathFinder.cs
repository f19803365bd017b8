using LocalDataverse.Host.WebApi.Http;
using LocalDataverse.Host.WebApi.Model;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Host.WebApi.Query;

/// <summary>Finds the columns that a filter or order names; a path through lookups becomes outer joins, each made once.</summary>
internal sealed class PathFinder(WebApiModel model, TableModel table, QueryExpression query)
{
    /// <summary>The query's own table.</summary>
    public TableModel Table => table;

    /// <summary>The column that a property node means.</summary>
    public ColumnPath Find(QueryNode node) => node switch
    {
        ConvertNode convert => Find(convert.Source),
        SingleValuePropertyAccessNode property => Find(property),
        SingleNavigationNode => throw WebApiException.BadQuery("A lookup is compared by its '_name_value' property or by a property behind it, not by itself."),
        _ => throw WebApiException.NotSupported($"an expression of kind {node.Kind} in place of a property"),
    };

    private ColumnPath Find(SingleValuePropertyAccessNode property)
    {
        var (alias, owner) = Source(property.Source);
        return new ColumnPath(alias, owner.Columns[property.Property.Name]);
    }

    private (string? Alias, TableModel Table) Source(SingleValueNode source)
    {
        if (source is ResourceRangeVariableReferenceNode) return (null, table);
        if (source is not SingleNavigationNode { NavigationProperty.Name: var name } step)
            throw WebApiException.NotSupported($"a path through {source.Kind} in $filter");
        var (alias, from) = Source(step.Source);
        var navigation = from.Navigations[name];
        if (navigation.Target is null) throw WebApiException.NotSupported($"a path through '{name}', which leads to several tables");
        var joined = alias is null ? name : $"{alias}.{name}".Replace('.', '_');
        Join(alias, from, navigation, joined);
        return (joined, model.Table(navigation.Target));
    }

    private void Join(string? alias, TableModel from, NavigationModel navigation, string joined)
    {
        var siblings = alias is null ? query.LinkEntities : Find(query.LinkEntities, alias)!.LinkEntities;
        if (Find(siblings, joined) is not null) return;
        var target = model.Table(navigation.Target!).Table;
        siblings.Add(new LinkEntity(from.Table.LogicalName, target.LogicalName, navigation.Column, target.PrimaryIdColumn, JoinOperator.LeftOuter)
        {
            EntityAlias = joined,
        });
    }

    private static LinkEntity? Find(IEnumerable<LinkEntity> links, string alias)
    {
        foreach (var link in links)
        {
            if (string.Equals(link.EntityAlias, alias, StringComparison.Ordinal)) return link;
            if (Find(link.LinkEntities, alias) is { } inner) return inner;
        }
        return null;
    }
}
