using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>Writes the history of a loyalty owner set by hand.</summary>
[PluginType("fc76f56a-23ad-55bc-a5ab-90434b4e7e15")]
[Step(
    "f29af3d8-3475-5557-9495-647e64cefba9",
    Message.Update,
    Account.EntityLogicalName,
    Stage.PostOperation,
    Mode.Synchronous,
    Filter = [Account.Fields.LoyaltyOwnerId])]
[Image("52a98de2-f740-55bb-8039-078587f71bac", ImageKind.Pre, Account.Fields.LoyaltyOwnerId)]
public sealed class RecordOwnerOnManualChangeStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        if (!ManualChange.IsOne(context))
        {
            return;
        }

        // Elevated: users cannot write the history, and most cannot read officers' profiles.
        var service = context.Elevated;
        var owner = context.Target.GetAttributeValue<EntityReference>(Account.Fields.LoyaltyOwnerId);
        var officer = owner is null ? null : OwnershipQueries.FindOfficer(service, owner.Id);
        var former = context.PreImage.GetAttributeValue<EntityReference>(Account.Fields.LoyaltyOwnerId);
        OwnerChange.ByHand(owner?.Id, officer).Record(service, context.RowId, former, context.UtcNow);
    }
}
