using LocalDataverse.Host.WebApi.Http;
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
        if (navigation.Kind != NavigationKind.Children)
            throw WebApiException.NotSupported($"any and all on the many-to-many collection '{collection}'");
        var child = context.Model.Table(navigation.Target!);
        var query = new QueryExpression(child.Table.LogicalName) { ColumnSet = new ColumnSet(navigation.Column) };
        query.Criteria.AddCondition(navigation.Column, ConditionOperator.NotNull);
        SingleValueNode condition = invert ? new UnaryOperatorNode(UnaryOperatorKind.Not, body) : body;
        FilterTranslator.Apply(context, child, query, condition);
        return [.. Pages.All(context.Service, query)
            .Select(row => row.GetAttributeValue<EntityReference>(navigation.Column).Id)
            .Distinct()
            .Cast<object>()];
    }
}
