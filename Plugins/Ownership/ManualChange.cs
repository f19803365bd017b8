using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>Tells a loyalty owner set by hand from one that the rules set.</summary>
internal static class ManualChange
{
    private static readonly string[] Assignments =
        [AssignLoyaltyOwnerApi.Name, HandOverPortfolioApi.Name, ReassignPortfolioApi.Name];

    /// <summary>Whether the update gives the account another owner and does not come from an assignment itself, which writes its own history.</summary>
    public static bool IsOne(StepContext context)
    {
        var before = context.PreImage.GetAttributeValue<EntityReference>(Account.Fields.LoyaltyOwnerId);
        var after = context.Target.GetAttributeValue<EntityReference>(Account.Fields.LoyaltyOwnerId);
        return before?.Id != after?.Id && !context.Shared<bool>(OwnerOfMerge.Mark) && !Assignments.Any(message => context.IsWithin(message));
    }
}
