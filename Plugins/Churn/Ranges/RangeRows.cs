using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Churn.Ranges;

/// <summary>Reads and writes the work ranges of the periodic evaluation.</summary>
internal static class RangeRows
{
    /// <summary>All ranges by number. One call for 5,000 of them.</summary>
    public static IReadOnlyList<StoredRange> ReadAll(IOrganizationService service)
    {
        var query = Query();
        query.AddOrder(EvaluationRange.Fields.Number, OrderType.Ascending);
        query.AddOrder(EvaluationRange.Fields.Id, OrderType.Ascending);
        return [.. service.RetrieveAll(query).Select(row => new StoredRange(row))];
    }

    /// <summary>One range; null when it is gone. A query, because a retrieve of a missing row undoes the transaction.</summary>
    public static StoredRange? Find(IOrganizationService service, Guid id)
    {
        var query = Query();
        query.Criteria.AddCondition(EvaluationRange.Fields.Id, ConditionOperator.Equal, id);
        return service.RetrieveMultiple(query).Entities.Select(row => new StoredRange(row)).FirstOrDefault();
    }

    /// <summary>A new range. Its id follows from its number, so that of two runs that add the same range one fails.</summary>
    public static Entity New(WorkRange range) =>
        new(EvaluationRange.EntityLogicalName, IdOf(range.Number))
        {
            [EvaluationRange.Fields.Name] = Texts.Get(Language.English, "Range.Name", range.Number),
            [EvaluationRange.Fields.Number] = range.Number,
            [EvaluationRange.Fields.KeyFrom] = Text(range.After),
            [EvaluationRange.Fields.KeyTo] = Text(range.To),
            [EvaluationRange.Fields.RunState] = new OptionSetValue((int)RunState.Idle),
            [EvaluationRange.Fields.Attempt] = 0,
        };

    /// <summary>A key as its column keeps it.</summary>
    public static string? Text(Guid? key) => key?.ToString("D");

    private static Guid IdOf(int number) => new(number, 0x4C6F, 0x5279, 0x80, 0, 0x72, 0x61, 0x6E, 0x67, 0x65, 0x73);

    private static QueryExpression Query()
    {
        var query = new QueryExpression(EvaluationRange.EntityLogicalName)
        {
            ColumnSet = new ColumnSet(
                EvaluationRange.Fields.Number,
                EvaluationRange.Fields.KeyFrom,
                EvaluationRange.Fields.KeyTo,
                EvaluationRange.Fields.Watermark,
                EvaluationRange.Fields.RunState,
                EvaluationRange.Fields.Attempt,
                EvaluationRange.Fields.LastError,
                EvaluationRange.Fields.LastRunOn,
                EvaluationRange.Fields.HeartbeatOn),
        };
        return query;
    }
}
