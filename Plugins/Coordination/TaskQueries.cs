using System.Xml.Linq;
using Dynamics.Loyalty.Coordination.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using TaskTable = Dynamics.Loyalty.Plugins.Model.Task;

namespace Dynamics.Loyalty.Plugins.Coordination;

/// <summary>What the panel reads of tasks.</summary>
internal static class TaskQueries
{
    private const string Count = "tasks";
    private const string Of = "department";
    private const string State = "state";

    /// <summary>The open tasks about the account, by due date.</summary>
    public static IReadOnlyList<Entity> OpenTasks(this PanelReader reader)
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
            TopCount = PanelReader.MostRows,
        };
        query.Criteria.AddCondition(TaskTable.Fields.StateCode, ConditionOperator.Equal, (int)TaskTable.StateCode.Open);
        var about = query.Criteria.AddFilter(LogicalOperator.Or);
        about.AddCondition(TaskTable.Fields.RegardingObjectId, ConditionOperator.Equal, reader.AccountId);
        about.AddCondition(TaskTable.Fields.AccountId, ConditionOperator.Equal, reader.AccountId);
        query.AddOrder(TaskTable.Fields.ScheduledEnd, OrderType.Ascending);
        return reader.Read(reader.Privileges.HasActivities, query).Entities;
    }

    /// <summary>How many tasks of each department are open, and (as none) the departments that completed one lately.</summary>
    public static IReadOnlyList<TaskCount> TaskCounts(this PanelReader reader) =>
        reader.Privileges.HasActivities ? [.. reader.Service.RetrieveGroups(CountQuery(reader)).Select(ToCount)] : [];

    private static XElement CountQuery(PanelReader reader) => FetchXml.Aggregates(
        TaskTable.EntityLogicalName,
        FetchXml.Aggregate(TaskTable.Fields.Id, Count, "count"),
        FetchXml.Group(TaskTable.Fields.Department, Of),
        FetchXml.Group(TaskTable.Fields.StateCode, State),
        FetchXml.All(
            FetchXml.Any(
                FetchXml.Condition(TaskTable.Fields.RegardingObjectId, "eq", reader.AccountId),
                FetchXml.Condition(TaskTable.Fields.AccountId, "eq", reader.AccountId)),
            FetchXml.Any(
                FetchXml.Condition(TaskTable.Fields.StateCode, "eq", TaskTable.StateCode.Open),
                FetchXml.All(
                    FetchXml.Condition(TaskTable.Fields.StateCode, "eq", TaskTable.StateCode.Completed),
                    FetchXml.Condition(TaskTable.Fields.ActualEnd, "ge", reader.Now.AddDays(-Workload.RecentDays))))));

    private static TaskCount ToCount(Entity group) =>
        new(
            group.Computed<OptionSetValue>(Of)?.Value,
            group.Computed<OptionSetValue>(State)?.Value == (int)TaskTable.StateCode.Open ? group.Number(Count) : 0);
}
