using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>A new signal shows in the account's risk. Signals of a feedback are left to the feedback's own step, which sees them all at once.</summary>
[PluginType("16bd48c2-169e-59ea-8eae-6cbdc6692dc3")]
[Step("072d5c41-0153-5010-929b-5526ab01a18e", Message.Create, ChurnSignal.EntityLogicalName, Stage.PostOperation, Mode.Asynchronous)]
[Image("5d1f4f6e-7c55-5d55-9a0e-0c5b4d3b9a11", ImageKind.Post, ChurnSignal.Fields.AccountId, ChurnSignal.Fields.EvidenceTable)]
public sealed class EvaluateChurnOnSignalStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        var signal = context.PostImage;
        var evidence = signal.GetAttributeValue<string>(ChurnSignal.Fields.EvidenceTable);
        if (!string.Equals(evidence, Feedback.EntityLogicalName, StringComparison.Ordinal))
        {
            // Elevated: whoever gave rise to the evaluation need not be allowed to ask for one.
            ChurnRequest.Send(context.Elevated, signal.GetAttributeValue<EntityReference>(ChurnSignal.Fields.AccountId));
        }
    }
}
