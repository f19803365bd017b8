using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>
/// A user who is disabled has left: the team is emptied and the vacancy clock of the portfolio starts. Nothing is handed
/// over yet, because a person looks at the dry run first. Enabled again, everything is as before. The clock path does the
/// same, for users whom the platform disables without an event that steps can see.
/// </summary>
[PluginType("2603f398-6edd-5b4c-b811-d4d38a89e9fa")]
[Step(
    "7d17632c-59d0-59d3-a501-0f117b5d5f68",
    Message.Update,
    SystemUser.EntityLogicalName,
    Stage.PostOperation,
    Mode.Asynchronous,
    Filter = [SystemUser.Fields.IsDisabled])]
public sealed class FollowDepartureStep : PluginBase
{
    /// <inheritdoc/>
    // Elevated: who keeps users need not be allowed to change customers.
    protected override void Run(StepContext context) => OwnershipClock.Run(context.Elevated, context.UtcNow);
}
