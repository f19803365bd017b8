using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Dynamics.Loyalty.Promises.Domain;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>A revision is history: it goes with its promise only.</summary>
[PluginType("94ed7e3c-f981-5455-81f9-fa366b4a3022")]
[Step("603ee54e-b039-5d0c-b041-38a8a8a0645b", Message.Delete, PromiseRevision.EntityLogicalName, Stage.PreValidation, Mode.Synchronous)]
public sealed class LockRevisionOnDeleteStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        if (!context.IsDeletedWith(Promise.EntityLogicalName))
            throw context.Fail(PromiseFaults.RevisionLocked);
    }
}
