using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>An assignment is history: nobody changes it. The name of somebody who has left may be taken out of it; what happened stays.</summary>
[PluginType("09bbbefe-9fe6-5584-9a03-6fc36d1930c6")]
[Step(
    "ba9a2bf6-e02b-5a16-8f4d-3a406768e275",
    Message.Update,
    OwnerAssignment.EntityLogicalName,
    Stage.PreValidation,
    Mode.Synchronous,
    Filter =
    [
        OwnerAssignment.Fields.Name,
        OwnerAssignment.Fields.AccountId,
        OwnerAssignment.Fields.FromUserId,
        OwnerAssignment.Fields.ToUserId,
        OwnerAssignment.Fields.RuleId,
        OwnerAssignment.Fields.Reason,
        OwnerAssignment.Fields.Explanation,
        OwnerAssignment.Fields.StateCode,
        OwnerAssignment.Fields.StatusCode,
    ])]
public sealed class LockAssignmentStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        if (!context.IsWithin(EraseNameApi.Name))
            HistoryLock.RefuseChange(context);
    }
}
