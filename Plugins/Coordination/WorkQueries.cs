using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Promises;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using TaskTable = Dynamics.Loyalty.Plugins.Model.Task;

namespace Dynamics.Loyalty.Plugins.Coordination;

/// <summary>What the panel reads of promises and tasks.</summary>
internal static class WorkQueries
{
    /// <summary>The open promises, soonest customer date first.</summary>
    public static EntityCollection OpenPromises(this PanelReader reader)
    {
        var query = Promises(reader, ConditionOperator.In, PanelReader.MostRows);
        query.AddOrder(Promise.Fields.PromisedOn, OrderType.Ascending);
        return reader.Read(reader.Privileges.HasPromises, query);
    }

    /// <summary>The promises that are over, latest first.</summary>
    public static EntityCollection ClosedPromises(this PanelReader reader, int most)
    {
        var query = Promises(reader, ConditionOperator.NotIn, Math.Max(1, most));
        query.AddOrder(Promise.Fields.PromisedOn, OrderType.Descending);
        return reader.Read(reader.Privileges.HasPromises, query);
    }

    /// <summary>The pauses of the account's promises that have not ended, by promise.</summary>
    public static IReadOnlyDictionary<Guid, OpenPause> RunningPauses(this PanelReader reader) =>
        reader.Privileges.HasPauses
            ? OpenPauses.Read(reader.Service, reader.AccountId)
                .GroupBy(pause => pause.Row.GetAttributeValue<EntityReference>(PromisePause.Fields.PromiseId).Id)
                .ToDictionary(pauses => pauses.Key, pauses => pauses.First())
            : new Dictionary<Guid, OpenPause>();

    /// <summary>The open tasks about the account, by due date.</summary>
    public static EntityCollection OpenTasks(this PanelReader reader)
    {
        var query = new QueryExpression(TaskTable.EntityLogicalName)
        {
            ColumnSet = new ColumnSet(
                TaskTable.Fields.Subject,
                TaskTable.Fields.Department,
                TaskTable.Fields.OwnerId,
                TaskTable.Fields.ScheduledEnd,
                TaskTable.Fields.PromiseId,
                TaskTable.Fields.PlayId),
            PageInfo = PanelReader.FirstPage(PanelReader.MostRows),
        };
        query.Criteria.AddCondition(TaskTable.Fields.StateCode, ConditionOperator.Equal, (int)TaskTable.StateCode.Open);
        var about = query.Criteria.AddFilter(LogicalOperator.Or);
        about.AddCondition(TaskTable.Fields.RegardingObjectId, ConditionOperator.Equal, reader.AccountId);
        about.AddCondition(TaskTable.Fields.AccountId, ConditionOperator.Equal, reader.AccountId);
        query.AddOrder(TaskTable.Fields.ScheduledEnd, OrderType.Ascending);
        return reader.Read(reader.Privileges.HasActivities, query);
    }

    private static QueryExpression Promises(PanelReader reader, ConditionOperator open, int rows)
    {
        var query = reader.OfAccount(Promise.EntityLogicalName, Promise.Fields.AccountId);
        query.PageInfo = PanelReader.FirstPage(rows);
        query.ColumnSet = new ColumnSet(
            Promise.Fields.Name,
            Promise.Fields.Department,
            Promise.Fields.Status,
            Promise.Fields.RequestedOn,
            Promise.Fields.TargetOn,
            Promise.Fields.PromisedOn,
            Promise.Fields.DeliveredOn,
            Promise.Fields.MarginMinutes,
            Promise.Fields.MarginUsedPercent,
            Promise.Fields.OwnerId,
            Promise.Fields.PolicyId,
            Promise.Fields.SafeDate);
        query.Criteria.AddCondition(Promise.Fields.StateCode, ConditionOperator.Equal, (int)Promise.StateCode.Active);
        query.Criteria.Conditions.Add(
            new ConditionExpression(Promise.Fields.Status, open, new[] { (int)PromiseStatus.Open, (int)PromiseStatus.Paused }));
        return query;
    }
}
