using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>
/// An account into which another is merged keeps its loyalty owner, and gets the other's when it has none. Hangs on the
/// last act of a merge, in which the platform deactivates the other account: by then its rows have moved.
/// </summary>
[PluginType("2534cae5-6ace-56ee-b8ba-7e69be1b34a3")]
[Step(
    "a58c2f8f-76fd-5300-9be9-5b07819c92b8",
    Message.Update,
    Account.EntityLogicalName,
    Stage.PostOperation,
    Mode.Synchronous,
    Filter = [Account.Fields.StateCode])]
[Image(
    "38a6d399-df7f-5abe-a4d2-da1027979d1c",
    ImageKind.Post,
    Account.Fields.Merged,
    Account.Fields.MasterId,
    Account.Fields.Name,
    Account.Fields.LoyaltyOwnerId,
    Account.Fields.OwnerVacantSince)]
public sealed class SettleOwnerOnMergeStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        var gone = context.PostImage;
        if (context.IsWithin(Message.Merge, Account.EntityLogicalName)
            && gone.GetAttributeValue<bool>(Account.Fields.Merged)
            && gone.GetAttributeValue<EntityReference>(Account.Fields.MasterId) is { } master)
        {
            OwnerOfMerge.Settle(context, gone, master);
        }
    }
}
