using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>A feedback raises a signal for each thing it says about the risk of leaving.</summary>
[PluginType("e1371966-eeb3-5f25-b19d-679f32fb5cd5")]
[Step("61639675-c628-5744-b132-461d70898048", Message.Create, Feedback.EntityLogicalName, Stage.PostOperation, Mode.Synchronous)]
public sealed class RaiseSignalsOnFeedbackStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context) => new FeedbackSignals(context).Raise();
}
