using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>An evaluation is history: it goes only with its account.</summary>
[PluginType("067e8bdc-6923-5f0d-acad-b7487061aa92")]
[Step("be6380a8-ab1f-5fbc-b920-bc059af91f07", Message.Delete, ChurnEvaluation.EntityLogicalName, Stage.PreValidation, Mode.Synchronous)]
public sealed class KeepEvaluationStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context) => HistoryLock.RefuseRemoval(context);
}
