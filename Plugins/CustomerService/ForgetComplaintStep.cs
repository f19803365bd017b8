using Dynamics.Loyalty.Plugins.CustomerService.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.CustomerService;

/// <summary>A case that is deleted no longer says anything: its signals are cleared.</summary>
[PluginType("5f5cda71-22bf-5c1b-a27c-76594c6760d0")]
[Step(
    "f1f67507-54db-553d-82d8-c36751166959",
    Message.Delete,
    Incident.EntityLogicalName,
    Stage.PostOperation,
    Mode.Synchronous,
    Solution = AddOn.CustomerService)]
public sealed class ForgetComplaintStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context) => new CaseSignals(context).Clear();
}
