using Dynamics.Loyalty.Platform.Domain;
using Microsoft.Xrm.Sdk;
using TaskTable = Dynamics.Loyalty.Plugins.Model.Task;

namespace Dynamics.Loyalty.Plugins.Coordination;

/// <summary>Writes what is to be done for the account.</summary>
internal static class ActionSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(JsonWriter json, IEnumerable<Entity> tasks, IEnumerable<TaskCount> counts)
    {
        json.BeginObject().Name("total").Value(counts.Sum(count => count.Open)).Name("items").BeginArray();
        foreach (var task in tasks)
        {
            json.BeginObject()
                .Name("id").Value(task.Id)
                .Name("subject").Text(task, TaskTable.Fields.Subject)
                .Name("department").Choice(task, TaskTable.Fields.Department)
                .Name("responsible").Reference(task.GetAttributeValue<EntityReference>(TaskTable.Fields.OwnerId))
                .Name("dueOn").Instant(task, TaskTable.Fields.ScheduledEnd)
                .Name("promiseId").Value(task.GetAttributeValue<EntityReference>(TaskTable.Fields.PromiseId)?.Id)
                .Name("playId").Value(task.GetAttributeValue<EntityReference>(TaskTable.Fields.PlayId)?.Id)
                .EndObject();
        }

        json.EndArray().EndObject();
    }
}
