using LocalDataverse.Host.WebApi.Model;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Host.WebApi.Query;

/// <summary>Queries of the rows behind a collection of one row.</summary>
internal static class RelatedQueries
{
    /// <summary>The children or linked rows.</summary>
    public static QueryExpression Of(WebApiModel model, NavigationModel navigation, Guid id, string[] columns)
    {
        if (navigation.Kind == NavigationKind.ManyToMany) return Linked(model, navigation, id, columns);
        var query = new QueryExpression(navigation.Target!) { ColumnSet = new ColumnSet(columns) };
        query.Criteria.AddCondition(navigation.Column, ConditionOperator.Equal, id);
        return query;
    }

    /// <summary>The rows linked through an intersect table.</summary>
    public static QueryExpression Linked(WebApiModel model, NavigationModel navigation, Guid id, string[] columns)
    {
        var far = model.Table(navigation.Target!).Table;
        var query = new QueryExpression(far.LogicalName) { ColumnSet = new ColumnSet(columns) };
        var link = query.AddLink(navigation.ManyToMany!.IntersectTable, far.PrimaryIdColumn, navigation.FarColumn);
        link.LinkCriteria.AddCondition(navigation.NearColumn, ConditionOperator.Equal, id);
        return query;
    }
}
