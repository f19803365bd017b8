using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PlayTask = Dynamics.Loyalty.Plugins.Model.Task;

namespace Dynamics.Loyalty.Plugins.Plays;

/// <summary>The last task done closes its play. Tasks that were all given up close nothing: somebody says how it ended.</summary>
[PluginType("0a441ef1-4e2c-5acc-92e3-2b4c32b098c4")]
[Step(
    "d5a48816-3e08-59f7-bedd-7507a2dd1560",
    Message.Update,
    PlayTask.EntityLogicalName,
    Stage.PostOperation,
    Mode.Synchronous,
    Filter = [PlayTask.Fields.StateCode])]
[Image("b42bb9ba-8c26-5767-bb33-14d6d69a2615", ImageKind.Pre, PlayTask.Fields.PlayId, PlayTask.Fields.StateCode)]
public sealed class FinishPlayStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        var play = context.PreImage.GetAttributeValue<EntityReference>(PlayTask.Fields.PlayId);
        if (play is null || !context.Changes(PlayTask.Fields.StateCode) || State(context.Target) == PlayTask.StateCode.Open)
            return;
        // Elevated: whoever does a task need not be allowed to see the play, nor the tasks of the others.
        var service = context.Elevated;
        // Written unchanged, the row is locked until the transaction ends: of two last tasks done at once the second
        // waits here and sees the first.
        service.Update(new Entity(play.LogicalName, play.Id) { [Play.Fields.AccountId] = AccountOf(service, play, out var isOpen) });
        if (isOpen && AreDone(service, play.Id))
            service.Update(new Entity(play.LogicalName, play.Id) { [Play.Fields.Outcome] = new OptionSetValue((int)PlayOutcome.TasksDone) });
    }

    private static EntityReference AccountOf(IOrganizationService service, EntityReference play, out bool isOpen)
    {
        var row = service.Retrieve(play.LogicalName, play.Id, new ColumnSet(Play.Fields.AccountId, Play.Fields.ClosedOn));
        isOpen = !row.Contains(Play.Fields.ClosedOn);
        return row.GetAttributeValue<EntityReference>(Play.Fields.AccountId);
    }

    private static bool AreDone(IOrganizationService service, Guid playId)
    {
        var query = new QueryExpression(PlayTask.EntityLogicalName) { ColumnSet = new ColumnSet(PlayTask.Fields.StateCode) };
        query.Criteria.AddCondition(PlayTask.Fields.PlayId, ConditionOperator.Equal, playId);
        var states = service.RetrieveMultiple(query).Entities.Select(State).ToList();
        return states.TrueForAll(state => state != PlayTask.StateCode.Open) && states.Contains(PlayTask.StateCode.Completed);
    }

    private static PlayTask.StateCode State(Entity task) =>
        (PlayTask.StateCode)(task.GetAttributeValue<OptionSetValue>(PlayTask.Fields.StateCode)?.Value ?? 0);
}
