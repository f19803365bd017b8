using System.Globalization;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Promises.Domain;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>Reads the past deliveries that a margin is learned from, of the narrowest scope that has enough of them.</summary>
internal sealed class DeliveryHistory(IOrganizationService service, PolicyReading policy, DateTime now)
{
    private const int DaysBack = 365;

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
    /// The latest deliveries of the policy's own kind of promise; of the next wider scope with enough of them when there are
    /// too few; null when even the widest has too few. At most two queries.
    /// </summary>
    public DeliverySample? Latest()
    {
        var scopes = Scopes().ToList();
        var narrowest = scopes[0];
        if (Sample(narrowest, Read(QueryOf(narrowest.Value, LearnedMargin.LargestSample))) is { } sample)
            return sample;
        return scopes.Count == 1 ? null : Wider(scopes);
    }

    // One query for all scopes: rows of narrower scopes come first. Those before the one that is sought hold fewer than the
    // least sample together, so this many rows hold the largest sample of whichever scope it is.
    private DeliverySample? Wider(IReadOnlyList<KeyValuePair<string, string[]>> scopes)
    {
        var widest = scopes[scopes.Count - 1];
        var query = QueryOf(widest.Value, LearnedMargin.LargestSample + LearnedMargin.LeastSample - 1);
        var orders = scopes.Take(scopes.Count - 1).Select(scope => AddMark(query, scope)).ToList();
        foreach (var order in orders.AsEnumerable().Reverse())
            query.Orders.Insert(0, order);
        var rows = Read(query);
        return scopes.Skip(1).Select(scope => Sample(scope, rows.Where(row => scope.Key == widest.Key || row.Contains(MarkOf(scope)))))
            .FirstOrDefault(found => found != null);
    }

    private static DeliverySample? Sample(KeyValuePair<string, string[]> scope, IEnumerable<Entity> found)
    {
        var rows = found.OrderByDescending(row => row.GetAttributeValue<DateTime>(Promise.Fields.DeliveredOn)).Take(LearnedMargin.LargestSample).ToList();
        return rows.Count < LearnedMargin.LeastSample ? null : new DeliverySample(scope.Key, rows);
    }

    // A column that the policy leaves empty does not make a scope narrower, so of scopes that are the same only the widest stays.
    private IEnumerable<KeyValuePair<string, string[]>> Scopes() =>
        NarrowestFirst
            .Select(scope => new KeyValuePair<string, string[]>(scope.Key, [.. scope.Value.Where(policy.Row.Contains)]))
            .GroupBy(scope => scope.Value.Length)
            .Select(same => same.Last());

    private DataCollection<Entity> Read(QueryExpression query) => service.RetrieveMultiple(query).Entities;

    private QueryExpression QueryOf(string[] scope, int most)
    {
        var query = new QueryExpression(Promise.EntityLogicalName) { TopCount = most };
        DeliverySample.AddTo(query);
        query.Criteria.AddCondition(Promise.Fields.Status, ConditionOperator.In, Delivered);
        query.Criteria.AddCondition(Promise.Fields.DeliveredOn, ConditionOperator.GreaterEqual, now.AddDays(-DaysBack));
        query.Criteria.AddCondition(Promise.Fields.DeliveredOn, ConditionOperator.LessEqual, now);
        query.AddOrder(Promise.Fields.DeliveredOn, OrderType.Descending);
        AddPolicy(query, JoinOperator.Inner, scope);
        return query;
    }

    // The platform sorts a missing value last when it sorts downwards: rows whose policy is in the scope come first.
    private OrderExpression AddMark(QueryExpression query, KeyValuePair<string, string[]> scope)
    {
        var link = AddPolicy(query, JoinOperator.LeftOuter, scope.Value);
        link.EntityAlias = AliasOf(scope);
        // Every policy of the scope has the same value here, so it tells nothing but that there is one.
        link.Columns = new ColumnSet(scope.Value[0]);
        return new OrderExpression(scope.Value[0], OrderType.Descending) { EntityName = link.EntityAlias };
    }

    private static string AliasOf(KeyValuePair<string, string[]> scope) => "scope" + scope.Value.Length.ToString(CultureInfo.InvariantCulture);

    private static string MarkOf(KeyValuePair<string, string[]> scope) => AliasOf(scope) + "." + scope.Value[0];

    private LinkEntity AddPolicy(QueryExpression query, JoinOperator join, string[] scope)
    {
        var link = query.AddLink(PromisePolicy.EntityLogicalName, Promise.Fields.PolicyId, PromisePolicy.Fields.Id, join);
        foreach (var column in scope.Concat([PromisePolicy.Fields.Department]))
            link.LinkCriteria.Conditions.Add(Same(column));
        return link;
    }

    private ConditionExpression Same(string column)
    {
        var value = policy.Row.Contains(column) ? policy.Row[column] : null;
        return value is null
            ? new ConditionExpression(column, ConditionOperator.Null)
            : new ConditionExpression(column, ConditionOperator.Equal, value is OptionSetValue choice ? choice.Value : value);
    }
}
