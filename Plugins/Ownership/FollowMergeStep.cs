using Dynamics.Loyalty.Plugins.Churn;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>After a merge nobody works on the account that is gone, and the risk of the one that stays counts the signals of both.</summary>
[PluginType("d061c89f-3ef1-5c79-9853-c28423a16ce2")]
[Step(
    "3000b295-b5df-54c4-8052-f742271ec63a",
    Message.Update,
    Account.EntityLogicalName,
    Stage.PostOperation,
    Mode.Asynchronous,
    Filter = [Account.Fields.StateCode])]
[Image("66f16bed-9728-5716-8ed4-193a27f6648c", ImageKind.Post, Account.Fields.Merged, Account.Fields.MasterId, Account.Fields.StateCode, Account.Fields.LoyaltyOwnerId)]
public sealed class FollowMergeStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        var gone = context.PostImage;
        if (gone.GetAttributeValue<bool>(Account.Fields.Merged)
            && gone.GetAttributeValue<OptionSetValue>(Account.Fields.StateCode)?.Value == (int)Account.StateCode.Inactive)
        {
            // Elevated: who may merge accounts need not be allowed to share them and to ask for an evaluation.
            new Mandate(context.Elevated).Follow(new EntityReference(Account.EntityLogicalName, context.RowId), gone.LoyaltyOwner());
            ChurnRequest.Send(context.Elevated, gone.GetAttributeValue<EntityReference>(Account.Fields.MasterId));
        }
    }
}
