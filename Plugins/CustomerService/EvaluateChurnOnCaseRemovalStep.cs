using Dynamics.Loyalty.Plugins.Churn;
using Dynamics.Loyalty.Plugins.CustomerService.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.CustomerService;

/// <summary>A deleted case shows in the risk of the account it spoke of.</summary>
[PluginType("1ff3f4cd-4bc7-5083-9c09-5cb2686649fd")]
[Step(
    "8a7c7127-a0e4-5976-a86f-633c0e56fa87",
    Message.Delete,
    Incident.EntityLogicalName,
    Stage.PostOperation,
    Mode.Asynchronous,
    Solution = AddOn.CustomerService)]
public sealed class EvaluateChurnOnCaseRemovalStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        foreach (var account in new CaseSignals(context).Accounts())
        {
            // Elevated: whoever gave rise to the evaluation need not be allowed to ask for one.
            ChurnRequest.Send(context.Elevated, account);
        }
    }
}
