using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Promises.Domain;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>Reads how long past promises took, from the narrowest scope that has enough of them.</summary>
internal sealed class DeliveryHistory(IOrganizationService service, PolicyReading policy, DateTime now)
{
    private const int DaysBack = 365;
    private const decimal ShippedKeptRate = 90;

    private static readonly object[] Delivered =
        [(int)PromiseStatus.KeptEarly, (int)PromiseStatus.Kept, (int)PromiseStatus.Broken];

    private static readonly KeyValuePair<string, string[]>[] NarrowestFirst =
    [
        new("kind+segment+site", [PromisePolicy.Fields.Kind, PromisePolicy.Fields.Segment, PromisePolicy.Fields.SiteCode]),
        new("kind+segment", [PromisePolicy.Fields.Kind, PromisePolicy.Fields.Segment]),
        new("kind", [PromisePolicy.Fields.Kind]),
        new("department", []),
    ];

    /// <summary>
    /// What the policy's own kind of promise needed; wider scopes one after the other while there are too few
    /// deliveries; null when even the widest has too few. One query for each scope looked at.
    /// </summary>
    public LearnedMargin? Learn()
    {
        var rate = policy.TargetKeptRate ?? ShippedKeptRate;
        return Scopes().Select(scope => LearnedMargin.From(scope.Key, Durations(scope.Value), rate)).FirstOrDefault(l => l != null);
    }

    // A column that the policy leaves empty does not make a scope narrower, so of scopes that are the same only the widest stays.
    private IEnumerable<KeyValuePair<string, string[]>> Scopes() =>
        NarrowestFirst
            .Select(scope => new KeyValuePair<string, string[]>(scope.Key, [.. scope.Value.Where(policy.Row.Contains)]))
            .GroupBy(scope => scope.Value.Length)
            .Select(same => same.Last());

    private IEnumerable<TimeSpan> Durations(string[] scope) =>
        service.RetrieveMultiple(QueryOf(scope)).Entities.Select(Duration);

    private TimeSpan Duration(Entity promise)
    {
        var requested = promise.GetAttributeValue<DateTime>(Promise.Fields.RequestedOn);
        var delivered = promise.GetAttributeValue<DateTime>(Promise.Fields.DeliveredOn);
        var paused = TimeSpan.FromMinutes(promise.GetAttributeValue<int>(Promise.Fields.PausedMinutes));
        var worked = policy.Calendar.Between(requested, delivered) - paused;
        return worked < TimeSpan.Zero ? TimeSpan.Zero : worked;
    }

    private QueryExpression QueryOf(string[] scope)
    {
        var query = new QueryExpression(Promise.EntityLogicalName)
        {
            ColumnSet = new ColumnSet(Promise.Fields.RequestedOn, Promise.Fields.DeliveredOn, Promise.Fields.PausedMinutes),
            TopCount = LearnedMargin.LargestSample,
        };
        query.Criteria.AddCondition(Promise.Fields.Status, ConditionOperator.In, Delivered);
        query.Criteria.AddCondition(Promise.Fields.DeliveredOn, ConditionOperator.GreaterEqual, now.AddDays(-DaysBack));
        query.Criteria.AddCondition(Promise.Fields.DeliveredOn, ConditionOperator.LessEqual, now);
        query.AddOrder(Promise.Fields.DeliveredOn, OrderType.Descending);
        var link = query.AddLink(PromisePolicy.EntityLogicalName, Promise.Fields.PolicyId, PromisePolicy.Fields.Id, JoinOperator.Inner);
        foreach (var column in scope.Concat([PromisePolicy.Fields.Department]))
            link.LinkCriteria.Conditions.Add(Same(column));
        return query;
    }

    private ConditionExpression Same(string column)
    {
        var value = policy.Row.Contains(column) ? policy.Row[column] : null;
        return value is null
            ? new ConditionExpression(column, ConditionOperator.Null)
            : new ConditionExpression(column, ConditionOperator.Equal, value is OptionSetValue choice ? choice.Value : value);
    }
}
