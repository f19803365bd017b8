using Dynamics.Loyalty.Plugins.Churn;
using Dynamics.Loyalty.Plugins.CustomerService.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.CustomerService;

/// <summary>What was cleared or raised on a case shows in the risk of its account, and of the one it was moved away from.</summary>
[PluginType("e4101a2d-b7ef-5a4d-b96d-d53372a6c5e9")]
[Step(
    "15c82376-23c2-575b-a113-92caa8dd2654",
    Message.Update,
    Incident.EntityLogicalName,
    Stage.PostOperation,
    Mode.Asynchronous,
    Solution = AddOn.CustomerService,
    Filter =
    [
        Incident.Fields.CustomerId,
        Incident.Fields.CaseTypeCode,
        Incident.Fields.CaseOriginCode,
        Incident.Fields.CustomerSatisfactionCode,
        Incident.Fields.StateCode,
    ])]
[Image(
    "1e4bf333-5b63-5ff2-899f-948923786a30",
    ImageKind.Pre,
    Incident.Fields.CustomerId,
    Incident.Fields.CaseTypeCode,
    Incident.Fields.CaseOriginCode,
    Incident.Fields.CustomerSatisfactionCode,
    Incident.Fields.StateCode)]
public sealed class EvaluateChurnOnComplaintStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        if (!FollowComplaintStep.Facts.Any(context.Changes))
            return;
        foreach (var account in new CaseSignals(context).Accounts())
        {
            // Elevated: whoever gave rise to the evaluation need not be allowed to ask for one.
            ChurnRequest.Send(context.Elevated, account);
        }
    }
}
