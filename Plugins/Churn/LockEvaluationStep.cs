using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>An evaluation is history: nobody changes it.</summary>
[PluginType("73900780-5980-5cda-95ac-326e5e9ce8a3")]
[Step(
    "8cdafb7f-1e75-5e01-9c4a-491b4b169daa",
    Message.Update,
    ChurnEvaluation.EntityLogicalName,
    Stage.PreValidation,
    Mode.Synchronous,
    Filter =
    [
        ChurnEvaluation.Fields.Name,
        ChurnEvaluation.Fields.AccountId,
        ChurnEvaluation.Fields.OldScore,
        ChurnEvaluation.Fields.NewScore,
        ChurnEvaluation.Fields.OldLevel,
        ChurnEvaluation.Fields.NewLevel,
        ChurnEvaluation.Fields.Factors,
        ChurnEvaluation.Fields.Trigger,
        ChurnEvaluation.Fields.EvaluatedOn,
        ChurnEvaluation.Fields.OverrideLevel,
        ChurnEvaluation.Fields.OverrideReason,
        ChurnEvaluation.Fields.OverrideUntil,
        ChurnEvaluation.Fields.ChangedById,
        ChurnEvaluation.Fields.StateCode,
        ChurnEvaluation.Fields.StatusCode,
    ])]
public sealed class LockEvaluationStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context) => HistoryLock.RefuseChange(context);
}
