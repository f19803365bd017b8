using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>
/// Writing a pool's row, unchanged, takes its exclusive lock until the transaction ends. An officer belongs to one pool, so
/// every assignment that could add to the same loads waits here, and reads the loads only after the one before has
/// committed its account: no two see the same old load and none fills an officer past capacity. The officers' own
/// rows would not do: which of them is contended is known only after the loads are read. The row is read-mostly
/// and nothing else writes it, so it is the cheapest place to wait.
/// </summary>
internal static class PoolLock
{
    /// <summary>Locks one pool.</summary>
    /// <param name="service">Elevated: who assigns need not be allowed to write pools.</param>
    /// <param name="poolId">The pool.</param>
    /// <param name="name">Its name as it is.</param>
    public static void Take(IOrganizationService service, Guid poolId, string name) =>
        service.Update(new Entity(OfficerPool.EntityLogicalName, poolId) { [OfficerPool.Fields.Name] = name });

    /// <summary>Locks several pools, always in the same order, so that two who need the same ones never wait for each other.</summary>
    public static void Take(IOrganizationService service, IReadOnlyCollection<Guid> pools)
    {
        if (pools.Count == 0)
            return;
        var query = new QueryExpression(OfficerPool.EntityLogicalName) { ColumnSet = new ColumnSet(OfficerPool.Fields.Name) };
        query.Criteria.Conditions.Add(new ConditionExpression(OfficerPool.Fields.Id, ConditionOperator.In, pools.ToArray()));
        query.AddOrder(OfficerPool.Fields.Id, OrderType.Ascending);
        foreach (var pool in service.RetrieveMultiple(query).Entities)
        {
            Take(service, pool.Id, pool.GetAttributeValue<string>(OfficerPool.Fields.Name));
        }
    }
}
