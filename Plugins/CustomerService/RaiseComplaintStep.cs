using Dynamics.Loyalty.Plugins.CustomerService.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.CustomerService;

/// <summary>A new case that is a complaint weighs on the account of its customer.</summary>
[PluginType("b0bd9e82-ae1f-5357-961a-a2ca853ea5ca")]
[Step(
    "b770ed18-d207-56bd-843a-cefe7e4c0eed",
    Message.Create,
    Incident.EntityLogicalName,
    Stage.PostOperation,
    Mode.Synchronous,
    Solution = AddOn.CustomerService)]
[Image("1adbb3fa-1c0a-5da0-bb48-1252d7ffe5b5", ImageKind.Post, Incident.Fields.TicketNumber)]
public sealed class RaiseComplaintStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context) => new CaseSignals(context).Raise();
}
