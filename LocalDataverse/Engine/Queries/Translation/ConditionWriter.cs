using System.Globalization;
using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Queries.Model;
using LocalDataverse.Engine.Storage;
using LocalDataverse.Engine.Storage.Sql;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Queries.Translation;

/// <summary>
/// Writes one condition. As on the platform, the negative operators (not-equal, not-in, not-like …) also hold for rows
/// without value.
/// </summary>
internal sealed class ConditionWriter(QueryContext context, SqlText sql)
{
    private readonly ConditionValues _values = new(context.Options);

    /// <summary>The condition in SQL. Faults: an operator or value that the column does not take, or that is not supported.</summary>
    public string Write(QueryCondition condition)
    {
        var column = context.Column(condition.Source, condition.Column);
        if (condition.Other is { } other)
        {
            return Compare(condition, column, context.Column(other.Source, other.Column));
        }

        return condition.Operator switch
        {
            ConditionOperator.Null => $"{column} IS NULL",
            ConditionOperator.NotNull => $"{column} IS NOT NULL",
            ConditionOperator.In => $"{column} IN {List(condition)}",
            ConditionOperator.NotIn => OrEmpty(column, $"{column} NOT IN {List(condition)}"),
            ConditionOperator.Between => $"{column} BETWEEN {Value(condition, 0, 2)} AND {Value(condition, 1, 2)}",
            ConditionOperator.NotBetween => OrEmpty(column, $"{column} NOT BETWEEN {Value(condition, 0, 2)} AND {Value(condition, 1, 2)}"),
            _ when Comparison(condition.Operator) is not null => Compare(condition, column, Value(condition, 0, 1)),
            _ when Pattern(condition) is { } pattern => Like(condition, column, pattern),
            _ when CallerIds(condition.Operator) is { } ids => AmongCallers(condition, column, ids),
            _ when DateRange.Of(condition, context.Options) is { } range => Within(condition, column, range),
            ConditionOperator.EqualUserLanguage => $"{column} = {sql.Parameter((long)context.Options.Language)}",
            _ => throw Fault.NotSupported($"the condition operator {condition.Operator}"),
        };
    }

    private static string? Comparison(ConditionOperator comparison) => comparison switch
    {
        ConditionOperator.Equal => "=",
        ConditionOperator.NotEqual => "<>",
        ConditionOperator.GreaterThan => ">",
        ConditionOperator.GreaterEqual => ">=",
        ConditionOperator.LessThan => "<",
        ConditionOperator.LessEqual => "<=",
        _ => null,
    };

    private static string Compare(QueryCondition condition, string column, string value)
    {
        var comparison = Comparison(condition.Operator) ?? throw Fault.NotSupported($"the operator {condition.Operator} between two columns");
        return condition.Operator == ConditionOperator.NotEqual ? OrEmpty(column, $"{column} <> {value}") : $"{column} {comparison} {value}";
    }

    private static string OrEmpty(string column, string condition) => $"({condition} OR {column} IS NULL)";

    private static bool IsNegative(ConditionOperator condition) => condition
        is ConditionOperator.NotLike or ConditionOperator.DoesNotBeginWith or ConditionOperator.DoesNotEndWith or ConditionOperator.DoesNotContain
        or ConditionOperator.NotEqualUserId or ConditionOperator.NotEqualBusinessId or ConditionOperator.NotOn;

    private string Value(QueryCondition condition, int index, int count) => sql.Parameter(_values.Single(condition, index, count));

    private string List(QueryCondition condition) => sql.ListParameter(_values.All(condition));

    // Wildcards in the value keep their meaning in every one of these operators, as the platform documents.
    private string? Pattern(QueryCondition condition) => condition.Operator switch
    {
        ConditionOperator.Like or ConditionOperator.NotLike => _values.Text(condition),
        ConditionOperator.BeginsWith or ConditionOperator.DoesNotBeginWith => _values.Text(condition) + "%",
        ConditionOperator.EndsWith or ConditionOperator.DoesNotEndWith => "%" + _values.Text(condition),
        ConditionOperator.Contains or ConditionOperator.DoesNotContain => "%" + _values.Text(condition) + "%",
        _ => null,
    };

    private string Like(QueryCondition condition, string column, string pattern)
    {
        if (condition.Column.Type is not (ColumnType.Text or ColumnType.Memo))
        {
            throw QueryFault.Invalid($"The operator {condition.Operator} needs a text column; '{condition.Column.LogicalName}' of '{condition.Source.Table.LogicalName}' is none. Use a comparison.");
        }

        var match = $"{SqlFunctions.Like}({column}, {sql.Parameter(pattern)})";
        return IsNegative(condition.Operator) ? OrEmpty(column, $"NOT {match}") : match;
    }

    private IEnumerable<Guid>? CallerIds(ConditionOperator condition) => condition switch
    {
        ConditionOperator.EqualUserId or ConditionOperator.NotEqualUserId => [context.Options.UserId],
        ConditionOperator.EqualBusinessId or ConditionOperator.NotEqualBusinessId => [context.Options.BusinessUnitId],
        ConditionOperator.EqualUserTeams => context.Options.TeamIds,
        ConditionOperator.EqualUserOrUserTeams => context.Options.TeamIds.Append(context.Options.UserId),
        _ => null,
    };

    private string AmongCallers(QueryCondition condition, string column, IEnumerable<Guid> ids)
    {
        var list = sql.ListParameter(ids.Select(SqlValue.OfId));
        return IsNegative(condition.Operator) ? OrEmpty(column, $"{column} NOT IN {list}") : $"{column} IN {list}";
    }

    private string Within(QueryCondition condition, string column, DateRange range)
    {
        if (condition.Column.Type != ColumnType.DateTime)
        {
            throw QueryFault.Invalid($"The operator {condition.Operator} needs a date column; '{condition.Column.LogicalName}' of '{condition.Source.Table.LogicalName}' is none.");
        }

        List<string> bounds = [];
        if (range.From is { } from)
        {
            bounds.Add($"{column} >= {sql.Parameter(from)}");
        }

        if (range.To is { } to)
        {
            bounds.Add(string.Create(CultureInfo.InvariantCulture, $"{column} < {sql.Parameter(to)}"));
        }

        var within = string.Join(" AND ", bounds);
        return IsNegative(condition.Operator) ? OrEmpty(column, $"NOT ({within})") : $"({within})";
    }
}
