using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Dynamics.Loyalty.Promises.Domain;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>Reads the pauses of promises.</summary>
internal static class PauseQueries
{
    /// <summary>The waits that are over, by promise: one query, unless there are thousands; none without promises.</summary>
    public static ILookup<Guid, Wait> ReadWaits(IOrganizationService service, IReadOnlyCollection<Guid> promises) =>
        ReadEnded(service, promises).ToLookup(row => row.GetAttributeValue<EntityReference>(PromisePause.Fields.PromiseId).Id, ToWait);

    /// <summary>Their rows, in the order in which they began; as many calls.</summary>
    public static IReadOnlyList<Entity> ReadEnded(IOrganizationService service, IReadOnlyCollection<Guid> promises) =>
        promises.Count == 0 ? [] : service.RetrieveAll(QueryOf(promises));

    private static QueryExpression QueryOf(IEnumerable<Guid> promises)
    {
        var query = new QueryExpression(PromisePause.EntityLogicalName)
        {
            ColumnSet = new ColumnSet(
                PromisePause.Fields.PromiseId,
                PromisePause.Fields.From,
                PromisePause.Fields.To,
                PromisePause.Fields.WaitingFor,
                PromisePause.Fields.Reason),
        };
        query.Criteria.AddCondition(PromisePause.Fields.PromiseId, ConditionOperator.In, [.. promises.Cast<object>()]);
        query.Criteria.AddCondition(PromisePause.Fields.To, ConditionOperator.NotNull);
        query.AddOrder(PromisePause.Fields.From, OrderType.Ascending);
        query.AddOrder(PromisePause.Fields.Id, OrderType.Ascending);
        return query;
    }

    private static Wait ToWait(Entity pause) =>
        new(
            pause.GetAttributeValue<DateTime>(PromisePause.Fields.From),
            pause.GetAttributeValue<DateTime>(PromisePause.Fields.To),
            PauseRow.Why(pause.GetAttributeValue<string>(PromisePause.Fields.WaitingFor), pause.GetAttributeValue<string>(PromisePause.Fields.Reason)));
}
