using LocalDataverse.Host.WebApi.Model;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Host.WebApi.Query;

/// <summary>Finds the rows that have a related row which matches.</summary>
internal sealed class LambdaQuery(RequestContext context, TableModel table)
{
    /// <summary>The ids of the rows with at least one related row that matches (or, inverted, that does not).</summary>
    public object[] Find(string collection, SingleValueNode body, bool invert)
    {
        var navigation = table.Navigations[collection];
        var other = context.Model.Table(navigation.Target!);
        var query = new QueryExpression(other.Table.LogicalName);
        var idOf = navigation.Kind == NavigationKind.ManyToMany ? ByLink(query, other, navigation) : ByLookup(query, navigation);
        SingleValueNode condition = invert ? new UnaryOperatorNode(UnaryOperatorKind.Not, body) : body;
        FilterTranslator.Apply(context, other, query, condition);
        return [.. Pages.All(context, query).Select(idOf).Distinct().Cast<object>()];
    }

    private static Func<Entity, Guid> ByLookup(QueryExpression query, NavigationModel navigation)
    {
        query.ColumnSet = new ColumnSet(navigation.Column);
        query.Criteria.AddCondition(navigation.Column, ConditionOperator.NotNull);
        return row => row.GetAttributeValue<EntityReference>(navigation.Column).Id;
    }

    private static Func<Entity, Guid> ByLink(QueryExpression query, TableModel other, NavigationModel navigation)
    {
        var link = query.AddLink(navigation.ManyToMany!.IntersectTable, other.Table.PrimaryIdColumn, navigation.FarColumn);
        link.EntityAlias = "link";
        link.Columns = new ColumnSet(navigation.NearColumn);
        return row => IdOf(row.GetAttributeValue<AliasedValue>("link." + navigation.NearColumn).Value);
    }

    private static Guid IdOf(object value) => value is EntityReference reference ? reference.Id : (Guid)value;
}
