using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>The team of a new officer gets its members, and the accounts that the user already answers for.</summary>
[PluginType("95186c80-7640-5d62-a619-ebcc0035c0ca")]
[Step("f13e4229-06db-5f73-9af8-deabc8fb2a97", Message.Create, LoyaltyOfficer.EntityLogicalName, Stage.PostOperation, Mode.Asynchronous)]
[Image("40a87512-72ac-5557-a25e-30ae2890b829", ImageKind.Post, LoyaltyOfficer.Fields.UserId, LoyaltyOfficer.Fields.AccessTeamId)]
public sealed class FollowOfficerOnCreateStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        // Elevated: who keeps officers' profiles need not be allowed to change teams and to share accounts.
        OwnershipClock.Run(context.Elevated, context.UtcNow);
        if (context.PostImage.GetAttributeValue<EntityReference>(LoyaltyOfficer.Fields.UserId) is { } user)
            new Mandate(context.Elevated).GivePortfolio(user.Id, context.PostImage.GetAttributeValue<EntityReference>(LoyaltyOfficer.Fields.AccessTeamId));
    }
}
