using Dynamics.Loyalty.Ownership.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>Refuses an officer's profile that could not work.</summary>
internal static class OfficerCheck
{
    /// <summary>An absence ends after it starts (LOY-OFFICER-ABSENCE); deputies make no circle (LOY-OFFICER-DEPUTY-CIRCLE).</summary>
    public static void Run(StepContext context)
    {
        var absence = new Absence(
            context.After<DateTime?>(LoyaltyOfficer.Fields.AbsentFrom), context.After<DateTime?>(LoyaltyOfficer.Fields.AbsentUntil));
        if (absence.IsReversed)
            throw context.Fail("LOY-OFFICER-ABSENCE", absence.From, absence.Until);
        if (context.Target.GetAttributeValue<EntityReference>(LoyaltyOfficer.Fields.DeputyId) is not { } deputy)
            return;
        // Elevated: the circle must show even where the caller may not read every profile.
        if (OfficerRoster.Read(context.Elevated).Duty.ClosesCircle(context.RowId, deputy.Id))
            throw context.Fail("LOY-OFFICER-DEPUTY-CIRCLE");
    }
}
