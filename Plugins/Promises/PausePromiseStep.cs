using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Dynamics.Loyalty.Promises.Domain;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>
/// A new pause makes its promise wait for the customer, from now or from the moment given. One that is entered after
/// the fact, with its end, moves the dates at once.
/// </summary>
[PluginType("15a45656-4ed4-49cf-b753-067298d6f2c1")]
[Step("371d4b61-62a8-4b56-bd42-cc95d4b979c4", Message.Create, PromisePause.EntityLogicalName, Stage.PreOperation, Mode.Synchronous)]
public sealed class PausePromiseStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        var pause = context.Target;
        var promiseId = pause.GetAttributeValue<EntityReference>(PromisePause.Fields.PromiseId)?.Id
            ?? throw context.Fail(PromiseFaults.PausePromise);
        var why = PauseRow.WhyOf(context);
        var promise = new StoredPromise(context, promiseId);
        promise.RequireOpen();
        var from = PromiseRequest.InstantOf(pause.GetAttributeValue<DateTime?>(PromisePause.Fields.From) ?? context.UtcNow);
        if (from < promise.RequestedOn || from > context.UtcNow || OverlapsEarlier(context, promiseId, from))
            throw context.Fail(PromiseFaults.PauseStart);
        PauseRow.RequireExpectedEnd(context, from);
        pause[PromisePause.Fields.From] = from;
        pause[PromisePause.Fields.Name] = promise.Name;
        var wait = new PromiseWait(context, promise);
        if (pause.GetAttributeValue<DateTime?>(PromisePause.Fields.To) is { } to)
            wait.End(new Wait(from, PauseRow.EndOf(context, from, to), why));
        else
            wait.Begin();
    }

    // Time waited counts once.
    private static bool OverlapsEarlier(StepContext context, Guid promiseId, DateTime from)
    {
        var query = new QueryExpression(PromisePause.EntityLogicalName) { TopCount = 1 };
        query.Criteria.AddCondition(PromisePause.Fields.PromiseId, ConditionOperator.Equal, promiseId);
        query.Criteria.AddCondition(PromisePause.Fields.To, ConditionOperator.GreaterThan, from);
        // Elevated: a pause of the promise counts whether or not the caller may read it; nothing of it is shown.
        return context.Elevated.RetrieveMultiple(query).Entities.Count > 0;
    }
}
