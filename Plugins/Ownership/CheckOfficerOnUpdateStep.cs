using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>
/// A changed absence or deputy must make sense. The user of a profile stays, once there is one, and so does its team:
/// accounts point to the user and are shared with the team, and neither would follow.
/// </summary>
[PluginType("c887abe7-4c53-5003-90c7-67a61f1fbbaf")]
[Step(
    "eed97e69-fabd-5d16-a2b7-c2abe29147c6",
    Message.Update,
    LoyaltyOfficer.EntityLogicalName,
    Stage.PreValidation,
    Mode.Synchronous,
    Filter =
    [
        LoyaltyOfficer.Fields.AbsentFrom,
        LoyaltyOfficer.Fields.AbsentUntil,
        LoyaltyOfficer.Fields.DeputyId,
        LoyaltyOfficer.Fields.UserId,
        LoyaltyOfficer.Fields.AccessTeamId,
    ])]
[Image(
    "0ef19f51-94f4-59af-8103-b2bca7e4f50e",
    ImageKind.Pre,
    LoyaltyOfficer.Fields.AbsentFrom,
    LoyaltyOfficer.Fields.AbsentUntil,
    LoyaltyOfficer.Fields.UserId,
    LoyaltyOfficer.Fields.AccessTeamId)]
public sealed class CheckOfficerOnUpdateStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        var hasUser = context.PreImage.GetAttributeValue<EntityReference>(LoyaltyOfficer.Fields.UserId) is not null;
        if (hasUser && context.Changes(LoyaltyOfficer.Fields.UserId))
            throw context.Fail("LOY-OFFICER-USER");
        if (context.Changes(LoyaltyOfficer.Fields.AccessTeamId))
            throw context.Fail("LOY-OFFICER-TEAM");
        OfficerCheck.Run(context);
    }
}
