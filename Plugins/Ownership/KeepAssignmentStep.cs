using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>An assignment is history: it goes only with its account.</summary>
[PluginType("7a90355a-acb1-54f0-ae09-2eb5832e8946")]
[Step("fcb1c0dc-0e07-5d4a-804f-ff9a6955f343", Message.Delete, OwnerAssignment.EntityLogicalName, Stage.PreValidation, Mode.Synchronous)]
public sealed class KeepAssignmentStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context) => HistoryLock.RefuseRemoval(context);
}
