using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>Gives a promise another customer date by writing its revision, and tells the successor where there is one.</summary>
[PluginType("3965e971-6124-4b6a-9b5e-830dfd7ebfd5")]
[CustomApi(RevisePromiseApi.Name)]
public sealed class RevisePromise : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        var promise = context.TargetReference;
        context.UserService.Create(new Entity(PromiseRevision.EntityLogicalName)
        {
            [PromiseRevision.Fields.PromiseId] = promise,
            [PromiseRevision.Fields.NewPromisedOn] = context.Input<DateTime?>(RevisePromiseApi.Request.NewPromisedOn),
            [PromiseRevision.Fields.Reason] = context.Input<string>(RevisePromiseApi.Request.Reason),
            [PromiseRevision.Fields.AgreedWithCustomer] = context.Input<bool>(RevisePromiseApi.Request.AgreedWithCustomer),
        });
        var revised = context.UserService.Retrieve(promise.LogicalName, promise.Id, new ColumnSet(Promise.Fields.SuccessorId));
        if (revised.GetAttributeValue<EntityReference>(Promise.Fields.SuccessorId) is { } successor)
            context.Output(RevisePromiseApi.Response.SuccessorId, successor.Id);
    }
}
