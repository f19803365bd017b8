using Dynamics.Loyalty.Alerts.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using RecoveryTask = Dynamics.Loyalty.Plugins.Model.Task;

namespace Dynamics.Loyalty.Plugins.Alerts;

/// <summary>Open tasks of broken promises that are past their due date: the customer still waits for us to make good.</summary>
internal static class OverdueRecoveries
{
    private const string PromiseAlias = "promise";

    /// <summary>Finds the hundred that have waited longest. One call.</summary>
    public static IEnumerable<TeamAlert> Read(IOrganizationService service, DateTime now) =>
        service.RetrieveMultiple(Query(now)).Entities.Select(task => ToAlert(task, now));

    private static TeamAlert ToAlert(Entity task, DateTime now)
    {
        var due = task.GetAttributeValue<DateTime>(RecoveryTask.Fields.ScheduledEnd);
        var promise = task.GetAttributeValue<EntityReference>(RecoveryTask.Fields.PromiseId);
        return new TeamAlert(AlertReason.RecoveryOverdue, task.Id, Episode.Since(due), (decimal)(now - due).TotalHours)
        {
            Account = task.Joined<EntityReference>(PromiseAlias, Promise.Fields.AccountId).ToNamed(),
            Person = task.GetAttributeValue<EntityReference>(RecoveryTask.Fields.OwnerId).ToPerson(),
            Evidence = new Named(task.LogicalName, task.Id, promise.Name ?? string.Empty),
            Since = due,
        };
    }

    private static QueryExpression Query(DateTime now)
    {
        var query = new QueryExpression(RecoveryTask.EntityLogicalName)
        {
            ColumnSet = new ColumnSet(RecoveryTask.Fields.OwnerId, RecoveryTask.Fields.ScheduledEnd, RecoveryTask.Fields.PromiseId),
            TopCount = AlertRows.Most,
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
