using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>A loyalty owner set by hand is locked against the rules.</summary>
[PluginType("c19fffa0-51a5-54f0-97f7-62a90e73e7a6")]
[Step(
    "ae1bd057-6684-542a-87d5-44a20a194c40",
    Message.Update,
    Account.EntityLogicalName,
    Stage.PreOperation,
    Mode.Synchronous,
    Filter = [Account.Fields.LoyaltyOwnerId])]
[Image("9b585a3d-1764-5a37-b89a-4484ce5f6c90", ImageKind.Pre, Account.Fields.LoyaltyOwnerId, Account.Fields.OwnerVacantSince)]
public sealed class LockOwnerOnManualChangeStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        if (ManualChange.IsOne(context))
        {
            var owner = context.Target.GetAttributeValue<EntityReference>(Account.Fields.LoyaltyOwnerId);
            context.Target.SetManualOwner(owner, context.UtcNow, context.PreImage.HasOwnerLeft());
        }
    }
}
