using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Dynamics.Loyalty.Promises.Domain;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>A revision is history: what it says does not change, nor is it put out of sight.</summary>
[PluginType("254d4392-ea18-4477-8565-c3ab480598db")]
[Step(
    "f7e8d38d-532c-426c-9825-842c6313f684",
    Message.Update,
    PromiseRevision.EntityLogicalName,
    Stage.PreValidation,
    Mode.Synchronous,
    Filter =
    [
        PromiseRevision.Fields.PromiseId,
        PromiseRevision.Fields.OldPromisedOn,
        PromiseRevision.Fields.NewPromisedOn,
        PromiseRevision.Fields.Reason,
        PromiseRevision.Fields.AgreedWithCustomer,
        PromiseRevision.Fields.StateCode,
    ])]
[Image(
    "7f30474e-9dd8-4ce7-9b42-ae8cf0e47a2b",
    ImageKind.Pre,
    PromiseRevision.Fields.PromiseId,
    PromiseRevision.Fields.OldPromisedOn,
    PromiseRevision.Fields.NewPromisedOn,
    PromiseRevision.Fields.Reason,
    PromiseRevision.Fields.AgreedWithCustomer,
    PromiseRevision.Fields.StateCode)]
public sealed class LockRevisionStep : PluginBase
{
    private static readonly string[] Facts =
    [
        PromiseRevision.Fields.PromiseId,
        PromiseRevision.Fields.OldPromisedOn,
        PromiseRevision.Fields.NewPromisedOn,
        PromiseRevision.Fields.Reason,
        PromiseRevision.Fields.AgreedWithCustomer,
        PromiseRevision.Fields.StateCode,
    ];

    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        if (Facts.Any(context.Changes))
            throw context.Fail(PromiseFaults.RevisionLocked);
    }
}
