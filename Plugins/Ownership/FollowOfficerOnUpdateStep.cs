using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>Teams, vacancy clocks and vacant accounts follow an officer who goes away, comes back, gets room or a deputy.</summary>
[PluginType("4504c4bd-8008-58d0-92dc-4e7d8b4773bd")]
[Step(
    "f0bc324c-be0d-561f-ad59-0bbbec10e025",
    Message.Update,
    LoyaltyOfficer.EntityLogicalName,
    Stage.PostOperation,
    Mode.Asynchronous,
    Filter =
    [
        LoyaltyOfficer.Fields.AbsentFrom,
        LoyaltyOfficer.Fields.AbsentUntil,
        LoyaltyOfficer.Fields.DeputyId,
        LoyaltyOfficer.Fields.UserId,
        LoyaltyOfficer.Fields.Active,
        LoyaltyOfficer.Fields.Capacity,
        LoyaltyOfficer.Fields.PoolId,
        LoyaltyOfficer.Fields.StateCode,
    ])]
[Image("c13128bf-0b48-5961-9be5-293da56d0791", ImageKind.Post, LoyaltyOfficer.Fields.UserId, LoyaltyOfficer.Fields.AccessTeamId)]
public sealed class FollowOfficerOnUpdateStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        // Elevated: who keeps officers' profiles need not be allowed to change teams, shares and customers.
        OwnershipClock.Run(context.Elevated, context.UtcNow);
        if (context.Target.GetAttributeValue<EntityReference>(LoyaltyOfficer.Fields.UserId) is { } user)
            new Mandate(context.Elevated).GivePortfolio(user.Id, context.PostImage.GetAttributeValue<EntityReference>(LoyaltyOfficer.Fields.AccessTeamId));
    }
}
