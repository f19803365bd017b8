using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Promises;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Coordination;

/// <summary>What happened to promises: the waits that are over and the changes of the customer date. Two calls, none without promises.</summary>
internal sealed class PromisePast
{
    private readonly ILookup<Guid, Entity> _pauses;
    private readonly ILookup<Guid, Entity> _revisions;

    private PromisePast(IEnumerable<Entity> pauses, IEnumerable<Entity> revisions)
    {
        _pauses = pauses.ToLookup(row => row.GetAttributeValue<EntityReference>(PromisePause.Fields.PromiseId).Id);
        _revisions = revisions.ToLookup(row => row.GetAttributeValue<EntityReference>(PromiseRevision.Fields.PromiseId).Id);
    }

    /// <summary>Reads it with the caller's rights.</summary>
    public static PromisePast Read(PanelReader reader, IReadOnlyCollection<Guid> promises) =>
        new(
            reader.Privileges.HasPauses ? PauseQueries.ReadEnded(reader.Service, promises) : [],
            promises.Count == 0 ? [] : reader.Read(reader.Privileges.HasRevisions, Revisions(promises)).Entities);

    /// <summary>Writes what happened to one promise, oldest first.</summary>
    public void Write(JsonWriter json, Guid promise)
    {
        json.Name("pauses").BeginArray();
        foreach (var pause in _pauses[promise])
        {
            json.BeginObject()
                .Name("from").Instant(pause, PromisePause.Fields.From)
                .Name("to").Instant(pause, PromisePause.Fields.To)
                .Name("waitingFor").Text(pause, PromisePause.Fields.WaitingFor)
                .Name("reason").Text(pause, PromisePause.Fields.Reason)
                .EndObject();
        }

        json.EndArray().Name("revisions").BeginArray();
        foreach (var revision in _revisions[promise])
        {
            json.BeginObject()
                .Name("on").Instant(revision, PromiseRevision.Fields.CreatedOn)
                .Name("oldPromisedOn").Instant(revision, PromiseRevision.Fields.OldPromisedOn)
                .Name("newPromisedOn").Instant(revision, PromiseRevision.Fields.NewPromisedOn)
                .Name("reason").Text(revision, PromiseRevision.Fields.Reason)
                .Name("agreedWithCustomer").Value(revision.GetAttributeValue<bool>(PromiseRevision.Fields.AgreedWithCustomer))
                .Name("by").Reference(revision.GetAttributeValue<EntityReference>(PromiseRevision.Fields.CreatedBy))
                .EndObject();
        }

        json.EndArray();
    }

    private static QueryExpression Revisions(IEnumerable<Guid> promises)
    {
        var query = new QueryExpression(PromiseRevision.EntityLogicalName)
        {
            ColumnSet = new ColumnSet(
                PromiseRevision.Fields.PromiseId,
                PromiseRevision.Fields.CreatedOn,
                PromiseRevision.Fields.CreatedBy,
                PromiseRevision.Fields.OldPromisedOn,
                PromiseRevision.Fields.NewPromisedOn,
                PromiseRevision.Fields.Reason,
                PromiseRevision.Fields.AgreedWithCustomer),
        };
        query.Criteria.AddCondition(PromiseRevision.Fields.PromiseId, ConditionOperator.In, [.. promises.Cast<object>()]);
        query.AddOrder(PromiseRevision.Fields.CreatedOn, OrderType.Ascending);
        return query;
    }
}
