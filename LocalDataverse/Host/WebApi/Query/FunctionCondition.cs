using System.Globalization;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Host.WebApi.Http;
using Microsoft.OData;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Host.WebApi.Query;

/// <summary>Translates a call of one of the platform's query functions into a condition.</summary>
internal sealed class FunctionCondition(PathFinder paths)
{
    /// <summary>The condition; only In and Between have an opposite.</summary>
    public ConditionExpression Translate(SingleValueFunctionCallNode call, ConditionOperator comparison, bool isNegated)
    {
        var arguments = call.Parameters.OfType<NamedFunctionParameterNode>().ToDictionary(p => p.Name, p => ((ConstantNode)Unwrapped(p.Value)).Value, StringComparer.Ordinal);
        var name = (string)arguments[QueryFunctions.Property];
        var column = paths.Table.Columns.GetValueOrDefault(name) ?? paths.Table.Table.Find(name)
            ?? throw WebApiException.BadQuery(
                $"Could not find a property named '{name}' on type '{Model.WebApiModel.Namespace}.{paths.Table.Table.LogicalName}'.");
        return new ConditionExpression(column.LogicalName, isNegated ? Opposite(comparison) : comparison, ValuesOf(column, arguments));
    }

    private static QueryNode Unwrapped(QueryNode node) => node is ConvertNode convert ? Unwrapped(convert.Source) : node;

    private static object[] ValuesOf(ColumnMetadata column, Dictionary<string, object> arguments)
    {
        if (arguments.TryGetValue(QueryFunctions.Values, out var list) && list is ODataCollectionValue many)
            return [.. many.Items.Select(i => ColumnText.Read(column, (string)i))];
        if (!arguments.TryGetValue(QueryFunctions.Value, out var one)) return [];
        if (one is string text) return [ColumnText.Read(column, text)];
        return [(int)Math.Clamp(Convert.ToInt64(one, CultureInfo.InvariantCulture), int.MinValue, int.MaxValue)];
    }

    private static ConditionOperator Opposite(ConditionOperator comparison) => comparison switch
    {
        ConditionOperator.In => ConditionOperator.NotIn,
        ConditionOperator.NotIn => ConditionOperator.In,
        ConditionOperator.Between => ConditionOperator.NotBetween,
        ConditionOperator.NotBetween => ConditionOperator.Between,
        _ => throw WebApiException.NotSupported($"'not' before the function '{comparison}'"),
    };
}
