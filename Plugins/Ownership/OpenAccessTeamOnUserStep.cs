using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>An officer whose profile gets its user later gets the access team then.</summary>
[PluginType("51f9025d-0d97-5659-809e-fbad126188de")]
[Step(
    "ce5903e2-ea9c-5212-999e-5c4911af9a54",
    Message.Update,
    LoyaltyOfficer.EntityLogicalName,
    Stage.PreOperation,
    Mode.Synchronous,
    Filter = [LoyaltyOfficer.Fields.UserId])]
[Image(
    "62bfec0d-77ce-55a9-8f24-b17c11804f14",
    ImageKind.Pre,
    LoyaltyOfficer.Fields.Name,
    LoyaltyOfficer.Fields.UserId,
    LoyaltyOfficer.Fields.AccessTeamId)]
public sealed class OpenAccessTeamOnUserStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context) => AccessTeam.OpenFor(context);
}
