using System.Globalization;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Promises.Domain;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>Reads the past deliveries that a margin is learned from, of the narrowest scope that has enough of them.</summary>
internal sealed class DeliveryHistory(IOrganizationService service, PolicyReading policy, DateTime now)
{
    private const string PolicyAlias = "policy";
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
    /// The latest deliveries of the policy's own kind of promise; of wider scopes one after the other while there are too
    /// few; null when even the widest has too few. Two queries, unless the widest scope is longer than a sample.
    /// </summary>
    public DeliverySample? Latest()
    {
        var scopes = Scopes().ToList();
        var narrowest = scopes[0];
        var widest = scopes[scopes.Count - 1];
        if (Sample(narrowest, Read(narrowest.Value)) is { } sample)
            return sample;
        if (scopes.Count == 1)
            return null;
        var all = Read(widest.Value);
        // Below the limit the widest scope is complete, so what the scopes between hold is among its rows.
        IEnumerable<Entity> RowsOf(string[] scope) => all.Count < LearnedMargin.LargestSample ? all.Where(row => IsIn(row, scope)) : Read(scope);
        return scopes.Skip(1).Take(scopes.Count - 2).Select(scope => Sample(scope, RowsOf(scope.Value))).FirstOrDefault(found => found != null)
            ?? Sample(widest, all);
    }

    private static DeliverySample? Sample(KeyValuePair<string, string[]> scope, IEnumerable<Entity> latestFirst)
    {
        var rows = latestFirst.ToList();
        return rows.Count < LearnedMargin.LeastSample ? null : new DeliverySample(scope.Key, rows);
    }

    // A column that the policy leaves empty does not make a scope narrower, so of scopes that are the same only the widest stays.
    private IEnumerable<KeyValuePair<string, string[]>> Scopes() =>
        NarrowestFirst
            .Select(scope => new KeyValuePair<string, string[]>(scope.Key, [.. scope.Value.Where(policy.Row.Contains)]))
            .GroupBy(scope => scope.Value.Length)
            .Select(same => same.Last());

    private DataCollection<Entity> Read(string[] scope) => service.RetrieveMultiple(QueryOf(scope)).Entities;

    private bool IsIn(Entity promise, string[] scope) => scope.All(column =>
        promise.GetAttributeValue<AliasedValue>(PolicyAlias + "." + column)?.Value is { } value && IsSame(value, policy.Row[column]));

    // As the platform compares: texts without case or accents.
    private static bool IsSame(object value, object own) => value is string text && own is string ownText
        ? CultureInfo.InvariantCulture.CompareInfo.Compare(text, ownText, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) == 0
        : Equals(value, own);

    private QueryExpression QueryOf(string[] scope)
    {
        var query = new QueryExpression(Promise.EntityLogicalName) { TopCount = LearnedMargin.LargestSample };
        DeliverySample.AddTo(query);
        query.Criteria.AddCondition(Promise.Fields.Status, ConditionOperator.In, Delivered);
        query.Criteria.AddCondition(Promise.Fields.DeliveredOn, ConditionOperator.GreaterEqual, now.AddDays(-DaysBack));
        query.Criteria.AddCondition(Promise.Fields.DeliveredOn, ConditionOperator.LessEqual, now);
        query.AddOrder(Promise.Fields.DeliveredOn, OrderType.Descending);
        var link = query.AddLink(PromisePolicy.EntityLogicalName, Promise.Fields.PolicyId, PromisePolicy.Fields.Id, JoinOperator.Inner);
        link.EntityAlias = PolicyAlias;
        link.Columns = new ColumnSet(NarrowestFirst[0].Value);
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
