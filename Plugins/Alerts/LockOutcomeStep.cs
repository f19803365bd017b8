using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Alerts;

/// <summary>What an alert ended in stays as it was written. Who wrote it may take it back whole, and then the alert stands again.</summary>
[PluginType("aad6bf26-faec-5856-b3c4-80982732f93b")]
[Step(
    "60c8754f-42ef-5e6e-9a32-8b0bb0dd95e2",
    Message.Update,
    AlertOutcome.EntityLogicalName,
    Stage.PreValidation,
    Mode.Synchronous,
    Filter =
    [
        AlertOutcome.Fields.Name,
        AlertOutcome.Fields.AlertKey,
        AlertOutcome.Fields.Kind,
        AlertOutcome.Fields.Outcome,
        AlertOutcome.Fields.Note,
        AlertOutcome.Fields.AccountId,
        AlertOutcome.Fields.UserId,
        AlertOutcome.Fields.StateCode,
        AlertOutcome.Fields.StatusCode,
    ])]
public sealed class LockOutcomeStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context) => HistoryLock.RefuseChange(context);
}
