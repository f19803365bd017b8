using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>A feedback that is deleted no longer says anything: its signals are cleared.</summary>
[PluginType("930fd762-b3a2-5119-b9bd-ce465ff080bd")]
[Step("29f06176-8198-54bb-b829-8266539e49c5", Message.Delete, Feedback.EntityLogicalName, Stage.PostOperation, Mode.Synchronous)]
public sealed class ClearSignalsOnFeedbackStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        // With the account its signals go as well.
        if (!context.IsWithin(Message.Delete, Account.EntityLogicalName))
            new FeedbackSignals(context).Clear();
    }
}
