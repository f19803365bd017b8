using LocalDataverse.Host.WebApi.Http;
using LocalDataverse.Host.WebApi.Model;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Host.WebApi.Query;

/// <summary>Translates $orderby.</summary>
internal static class Ordering
{
    /// <summary>Adds the order to a query; like the platform's Web API, only by columns of the row itself.</summary>
    public static void Apply(RequestContext context, TableModel table, QueryExpression query, OrderByClause? clause)
    {
        var paths = new PathFinder(context.Model, table, query);
        for (var item = clause; item is not null; item = item.ThenBy)
        {
            var path = paths.Find(item.Expression);
            if (path.Alias is not null) throw WebApiException.NotSupported("$orderby by a property of a related row");
            query.AddOrder(path.Column.LogicalName, item.Direction == OrderByDirection.Descending ? OrderType.Descending : OrderType.Ascending);
        }
    }
}
