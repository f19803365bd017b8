using System.Globalization;
using System.ServiceModel;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Queries.Model;
using LocalDataverse.Engine.Storage;
using LocalDataverse.Engine.Storage.Sql;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Queries.Translation;

/// <summary>
/// Turns the values of conditions into what SQLite keeps. Texts are read as numbers, ids or dates where the column asks for
/// it, as the platform does; SDK objects (EntityReference, OptionSetValue, Money) are refused, as it does: pass the Id or the Value.
/// </summary>
internal sealed class ConditionValues(ReadOptions options)
{
    /// <summary>One of exactly <paramref name="count"/> values.</summary>
    public object Single(QueryCondition condition, int index, int count) => condition.Values.Count == count
        ? Of(condition, condition.Values[index])
        : throw QueryFault.Invalid($"The operator {condition.Operator} on '{condition.Column.LogicalName}' needs {count} value(s), not {condition.Values.Count}.");

    /// <summary>Every value; at least one.</summary>
    public IEnumerable<object> All(QueryCondition condition) => condition.Values.Count > 0
        ? condition.Values.Select(v => Of(condition, v))
        : throw QueryFault.Invalid($"The operator {condition.Operator} on '{condition.Column.LogicalName}' needs at least one value.");

    /// <summary>The one value as text.</summary>
    public string Text(QueryCondition condition) => condition.Values is [string text]
        ? text
        : throw QueryFault.Invalid($"The operator {condition.Operator} on '{condition.Column.LogicalName}' needs one text value.");

    private object Of(QueryCondition condition, object? value)
    {
        var column = condition.Column;
        return column.Type switch
        {
            ColumnType.Text or ColumnType.Memo => value as string ?? (value as IFormattable)?.ToString(format: null, CultureInfo.InvariantCulture),
            ColumnType.Integer or ColumnType.BigInteger or ColumnType.Choice or ColumnType.State or ColumnType.Status => Whole(value),
            ColumnType.Boolean => Flag(value),
            ColumnType.Decimal or ColumnType.Money => Number(value) is { } number ? SqlValue.OfDecimal(number) : null,
            ColumnType.Double => value is double real ? real : (double?)Number(value),
            ColumnType.DateTime => ConditionDate.Parse(value) is { } date ? ConditionDate.Stored(column, date, options.TimeZone) : null,
            _ => Id(value),
        } ?? throw Wrong(condition, value);
    }

    private static object? Id(object? value) => value switch
    {
        Guid id => SqlValue.OfId(id),
        string text when Guid.TryParse(text, out var id) => SqlValue.OfId(id),
        _ => null,
    };

    private static object? Whole(object? value) => value switch
    {
        int or long or short or byte => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        string text when long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    private static object? Flag(object? value) => value switch
    {
        bool flag => flag ? 1L : 0L,
        int and (0 or 1) => (long)(int)value,
        "1" => 1L,
        "0" => 0L,
        string text when bool.TryParse(text, out var flag) => flag ? 1L : 0L,
        _ => null,
    };

    private static decimal? Number(object? value) => value switch
    {
        decimal number => number,
        int or long or short or byte => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        double number when Math.Abs(number) < (double)decimal.MaxValue => (decimal)number,
        string text when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    private static FaultException<OrganizationServiceFault> Wrong(QueryCondition condition, object? value)
    {
        var expected = condition.Column.Type switch
        {
            ColumnType.Text or ColumnType.Memo => "System.String",
            ColumnType.Integer or ColumnType.Choice or ColumnType.State or ColumnType.Status => "System.Int32",
            ColumnType.BigInteger => "System.Int64",
            ColumnType.Boolean => "System.Boolean",
            ColumnType.Decimal or ColumnType.Money => "System.Decimal",
            ColumnType.Double => "System.Double",
            ColumnType.DateTime => "System.DateTime",
            _ => "System.Guid",
        };
        return QueryFault.Invalid(
            $"Condition for attribute '{condition.Source.Table.LogicalName}.{condition.Column.LogicalName}': expected argument(s) of type '{expected}' " +
            $"but received '{value?.GetType().FullName ?? "null"}'. Pass a plain value of that type (the Id of a reference, the Value of a choice), or use the operators null and not-null.");
    }
}
