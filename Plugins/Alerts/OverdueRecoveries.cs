using Dynamics.Loyalty.Alerts.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using RecoveryTask = Dynamics.Loyalty.Plugins.Model.Task;

namespace Dynamics.Loyalty.Plugins.Alerts;

/// <summary>Open tasks of broken promises that are past their due date: customers still wait for us to make good. One alert for all of a person.</summary>
internal static class OverdueRecoveries
{
    private const string PromiseAlias = "promise";

    // More than a team leaves lying; beyond it the counts are too low.
    private const int MostTasks = 1000;

    /// <summary>Finds them. One call.</summary>
    public static IEnumerable<TeamAlert> Read(IOrganizationService service, DateTime now) =>
        service.RetrieveMultiple(Query(now)).Entities.GroupBy(task => Owner(task).Id).Select(ToAlert);

    private static TeamAlert ToAlert(IGrouping<Guid, Entity> tasks)
    {
        var longest = tasks.First();
        // The newest of them: what becomes overdue later is a new episode, what is done is none.
        return new TeamAlert(AlertReason.RecoveryOverdue, tasks.Key, Episode.Since(tasks.Max(Due)), tasks.Count())
        {
            Account = longest.Joined<EntityReference>(PromiseAlias, Promise.Fields.AccountId).ToNamed(),
            Person = Owner(longest).ToNamed(),
            Evidence = new Named(longest.LogicalName, longest.Id, longest.GetAttributeValue<EntityReference>(RecoveryTask.Fields.PromiseId).Name ?? string.Empty),
            Since = Due(longest),
            Count = tasks.Count(),
        };
    }

    private static EntityReference Owner(Entity task) => task.GetAttributeValue<EntityReference>(RecoveryTask.Fields.OwnerId);

    private static DateTime Due(Entity task) => task.GetAttributeValue<DateTime>(RecoveryTask.Fields.ScheduledEnd);

    private static QueryExpression Query(DateTime now)
    {
        var query = new QueryExpression(RecoveryTask.EntityLogicalName)
        {
            ColumnSet = new ColumnSet(RecoveryTask.Fields.OwnerId, RecoveryTask.Fields.ScheduledEnd, RecoveryTask.Fields.PromiseId),
            TopCount = MostTasks,
        };
        query.Criteria.AddCondition(RecoveryTask.Fields.StateCode, ConditionOperator.Equal, (int)RecoveryTask.StateCode.Open);
        query.Criteria.AddCondition(RecoveryTask.Fields.ScheduledEnd, ConditionOperator.LessThan, now);
        var promise = query.AddLink(Promise.EntityLogicalName, RecoveryTask.Fields.PromiseId, Promise.Fields.Id, JoinOperator.Inner);
        promise.EntityAlias = PromiseAlias;
        promise.Columns = new ColumnSet(Promise.Fields.AccountId);
        promise.LinkCriteria.AddCondition(Promise.Fields.Status, ConditionOperator.Equal, (int)PromiseStatus.Broken);
        query.AddOrder(RecoveryTask.Fields.ScheduledEnd, OrderType.Ascending);
        return query;
    }
}
