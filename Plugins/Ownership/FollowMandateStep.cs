using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>
/// The access to an account follows the mandate. Hangs on the history, which is written for every change whatever made
/// it, and runs afterwards: sharing is slow where a customer has many children, and no user waits for it.
/// </summary>
[PluginType("4baa4418-cac5-5ac2-bc15-9187c1b64ae1")]
[Step("c0095f60-601b-5567-b4b1-da051288c3f7", Message.Create, OwnerAssignment.EntityLogicalName, Stage.PostOperation, Mode.Asynchronous)]
[Image(
    "1cf94ea3-8aed-5d5c-bc1a-f5b4028e0f73",
    ImageKind.Post,
    OwnerAssignment.Fields.AccountId,
    OwnerAssignment.Fields.FromUserId,
    OwnerAssignment.Fields.ToUserId)]
public sealed class FollowMandateStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        var change = context.PostImage;
        if (change.GetAttributeValue<EntityReference>(OwnerAssignment.Fields.AccountId) is { } account)
        {
            // Elevated: whoever changes the loyalty owner need not be allowed to share the account.
            new Mandate(context.Elevated).Follow(
                account,
                change.GetAttributeValue<EntityReference>(OwnerAssignment.Fields.FromUserId),
                change.GetAttributeValue<EntityReference>(OwnerAssignment.Fields.ToUserId));
        }
    }
}
