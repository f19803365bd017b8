using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>A new officer's absence and deputy must make sense.</summary>
[PluginType("01679fec-656b-5a30-afe8-fa5e63f667be")]
[Step("e40b1e45-568b-5545-84cd-538cf45543ec", Message.Create, LoyaltyOfficer.EntityLogicalName, Stage.PreValidation, Mode.Synchronous)]
public sealed class CheckOfficerOnCreateStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        // The team is the profile's own: whatever a client sends would give a stranger's team the accounts.
        context.Target.Attributes.Remove(LoyaltyOfficer.Fields.AccessTeamId);
        OfficerCheck.Run(context);
    }
}
