using Microsoft.OData.Edm;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Host.WebApi.Query;

/// <summary>The platform's own functions for $filter, e.g. <c>Microsoft.Dynamics.CRM.LastXDays(PropertyName='createdon',PropertyValue=7)</c>. Each is named like the query operator it stands for.</summary>
internal static class QueryFunctions
{
    /// <summary>The parameter that names the column.</summary>
    public const string Property = "PropertyName";

    /// <summary>The parameter with the one value.</summary>
    public const string Value = "PropertyValue";

    /// <summary>The parameter with several values.</summary>
    public const string Values = "PropertyValues";

    private static readonly ConditionOperator[] WithoutValue =
    [
        ConditionOperator.Today, ConditionOperator.Yesterday, ConditionOperator.Tomorrow, ConditionOperator.Last7Days, ConditionOperator.Next7Days,
        ConditionOperator.LastWeek, ConditionOperator.ThisWeek, ConditionOperator.NextWeek, ConditionOperator.LastMonth, ConditionOperator.ThisMonth,
        ConditionOperator.NextMonth, ConditionOperator.LastYear, ConditionOperator.ThisYear, ConditionOperator.NextYear,
        ConditionOperator.EqualUserId, ConditionOperator.NotEqualUserId, ConditionOperator.EqualBusinessId, ConditionOperator.NotEqualBusinessId,
    ];

    private static readonly ConditionOperator[] WithCount =
    [
        ConditionOperator.LastXHours, ConditionOperator.NextXHours, ConditionOperator.LastXDays, ConditionOperator.NextXDays, ConditionOperator.LastXWeeks,
        ConditionOperator.NextXWeeks, ConditionOperator.LastXMonths, ConditionOperator.NextXMonths, ConditionOperator.LastXYears, ConditionOperator.NextXYears,
        ConditionOperator.OlderThanXMinutes, ConditionOperator.OlderThanXHours, ConditionOperator.OlderThanXDays, ConditionOperator.OlderThanXWeeks,
        ConditionOperator.OlderThanXMonths, ConditionOperator.OlderThanXYears,
    ];

    private static readonly ConditionOperator[] WithText = [ConditionOperator.On, ConditionOperator.OnOrBefore, ConditionOperator.OnOrAfter];

    private static readonly ConditionOperator[] WithTexts =
        [ConditionOperator.In, ConditionOperator.NotIn, ConditionOperator.Between, ConditionOperator.NotBetween];

    /// <summary>Adds them to a model, for rows of every table.</summary>
    public static void AddTo(EdmModel edm, EdmEntityType row)
    {
        Add(edm, row, WithoutValue, null, null);
        Add(edm, row, WithCount, Value, EdmCoreModel.Instance.GetInt64(isNullable: false));
        Add(edm, row, WithText, Value, EdmCoreModel.Instance.GetString(isNullable: false));
        Add(edm, row, WithTexts, Values, EdmCoreModel.GetCollection(EdmCoreModel.Instance.GetString(isNullable: false)));
    }

    /// <summary>The operator behind a function, or null for any other function.</summary>
    public static ConditionOperator? OperatorOf(string function)
    {
        const string Prefix = Model.WebApiModel.Namespace + ".";
        return function.StartsWith(Prefix, StringComparison.Ordinal) && Enum.TryParse<ConditionOperator>(function[Prefix.Length..], out var comparison)
            ? comparison
            : null;
    }

    private static void Add(EdmModel edm, EdmEntityType row, ConditionOperator[] operators, string? parameter, IEdmTypeReference? type)
    {
        foreach (var comparison in operators)
        {
            var function = new EdmFunction(
                Model.WebApiModel.Namespace, comparison.ToString(), EdmCoreModel.Instance.GetBoolean(isNullable: false), isBound: true, null, isComposable: false);
            function.AddParameter("entity", new EdmEntityTypeReference(row, isNullable: true));
            function.AddParameter(Property, EdmCoreModel.Instance.GetString(isNullable: false));
            if (parameter is not null) function.AddParameter(parameter, type);
            edm.AddElement(function);
        }
    }
}
