using LocalDataverse.Host.WebApi.Http;
using LocalDataverse.Host.WebApi.Model;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Host.WebApi.Query;

/// <summary>Translates $filter into conditions of a query. Negation is pushed down to the conditions.</summary>
/// <param name="context">The request.</param>
/// <param name="paths">Finds columns and joins what they need.</param>
internal sealed class FilterTranslator(RequestContext context, PathFinder paths)
{
    /// <summary>Adds a filter to a query.</summary>
    public static void Apply(RequestContext context, TableModel table, QueryExpression query, SingleValueNode? filter)
    {
        if (filter is null) return;
        var translator = new FilterTranslator(context, new PathFinder(context.Model, table, query));
        query.Criteria.AddFilter(translator.Translate(filter, isNegated: false));
    }

    private FilterExpression Translate(QueryNode node, bool isNegated) => node switch
    {
        ConvertNode convert => Translate(convert.Source, isNegated),
        UnaryOperatorNode { OperatorKind: UnaryOperatorKind.Not } not => Translate(not.Operand, !isNegated),
        BinaryOperatorNode { OperatorKind: BinaryOperatorKind.And or BinaryOperatorKind.Or } both => Join(both, isNegated),
        BinaryOperatorNode comparison => Single(Compare(comparison, isNegated)),
        InNode within => Single(In(within, isNegated)),
        SingleValueFunctionCallNode call => Single(Call(call, isNegated)),
        SingleValuePropertyAccessNode flag => Single(Condition(paths.Find(flag), ConditionOperator.Equal, !isNegated)),
        LambdaNode lambda => Single(Lambda(lambda, isNegated)),
        ConstantNode { Value: bool value } => Constant(value != isNegated),
        _ => throw WebApiException.NotSupported($"an expression of kind {node.Kind} in $filter"),
    };

    private FilterExpression Join(BinaryOperatorNode node, bool isNegated)
    {
        var isAnd = (node.OperatorKind == BinaryOperatorKind.And) != isNegated;
        var filter = new FilterExpression(isAnd ? LogicalOperator.And : LogicalOperator.Or);
        filter.AddFilter(Translate(node.Left, isNegated));
        filter.AddFilter(Translate(node.Right, isNegated));
        return filter;
    }

    private ConditionExpression Compare(BinaryOperatorNode node, bool isNegated)
    {
        var isFlipped = Literals.IsLiteral(node.Left);
        var (property, literal) = isFlipped ? (node.Right, node.Left) : (node.Left, node.Right);
        if (!Literals.IsLiteral(literal)) throw WebApiException.NotSupported("a comparison of two columns in $filter");
        var kind = isFlipped ? Comparisons.Flip(node.OperatorKind) : node.OperatorKind;
        var path = paths.Find(property);
        if (Value(literal) is { } value) return Condition(path, Comparisons.OperatorOf(kind, isNegated), value);
        return kind switch
        {
            BinaryOperatorKind.Equal => Condition(path, isNegated ? ConditionOperator.NotNull : ConditionOperator.Null),
            BinaryOperatorKind.NotEqual => Condition(path, isNegated ? ConditionOperator.Null : ConditionOperator.NotNull),
            _ => throw WebApiException.BadQuery($"Only 'eq' and 'ne' compare with null, not '{kind}'. Compare with a value."),
        };
    }

    private ConditionExpression In(InNode node, bool isNegated)
    {
        if (node.Right is not CollectionConstantNode list) throw WebApiException.NotSupported("'in' with anything but a list of literals");
        var values = list.Collection.Select(c => Value(c) ?? throw WebApiException.BadQuery("A list of 'in' cannot hold null.")).ToArray();
        return Condition(paths.Find(node.Left), isNegated ? ConditionOperator.NotIn : ConditionOperator.In, values);
    }

    private ConditionExpression Call(SingleValueFunctionCallNode call, bool isNegated)
    {
        if (QueryFunctions.OperatorOf(call.Name) is { } comparison) return new FunctionCondition(paths).Translate(call, comparison, isNegated);
        var arguments = call.Parameters.ToList();
        if (arguments.Count != 2 || call.Name is not ("contains" or "startswith" or "endswith"))
            throw WebApiException.NotSupported($"the function '{call.Name}' in $filter");
        var text = LikePattern.Escape(Value(arguments[1]) as string ?? throw WebApiException.BadQuery($"'{call.Name}' needs a text in quotes."));
        var pattern = call.Name switch
        {
            "contains" => $"%{text}%",
            "startswith" => $"{text}%",
            _ => $"%{text}",
        };
        return Condition(paths.Find(arguments[0]), isNegated ? ConditionOperator.NotLike : ConditionOperator.Like, pattern);
    }

    /// <summary>any and all become a list of ids: the rows whose children match (any), or have one that does not (all).</summary>
    private ConditionExpression Lambda(LambdaNode node, bool isNegated)
    {
        if (node.Source is not CollectionNavigationNode { Source: ResourceRangeVariableReferenceNode } source)
            throw WebApiException.NotSupported("any and all on anything but a collection of the row itself");
        var isAll = node is AllNode;
        var ids = new LambdaQuery(context, paths.Table).Find(source.NavigationProperty.Name, node.Body, invert: isAll);
        var key = new ColumnPath(Alias: null, paths.Table.Table.Columns[paths.Table.Table.PrimaryIdColumn]);
        var isOutside = isAll != isNegated;
        if (ids.Length > 0) return Condition(key, isOutside ? ConditionOperator.NotIn : ConditionOperator.In, ids);
        return Condition(key, isOutside ? ConditionOperator.NotNull : ConditionOperator.Null);
    }

    private object? Value(QueryNode node) => Literals.ValueOf(node, context.Parser.ParameterAliasNodes);

    private FilterExpression Constant(bool value)
    {
        var key = new ColumnPath(Alias: null, paths.Table.Table.Columns[paths.Table.Table.PrimaryIdColumn]);
        return Single(Condition(key, value ? ConditionOperator.NotNull : ConditionOperator.Null));
    }

    private static FilterExpression Single(ConditionExpression condition)
    {
        var filter = new FilterExpression(LogicalOperator.And);
        filter.AddCondition(condition);
        return filter;
    }

    private static ConditionExpression Condition(ColumnPath path, ConditionOperator comparison, params object[] values) =>
        new(path.Alias, path.Column.LogicalName, comparison, values);
}
