using Dynamics.Loyalty.Ownership.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>Finds owners for accounts that nobody could take: an officer is back, has more room, or is new.</summary>
internal static class VacantAccounts
{
    private const int MostLookedAt = 1000;
    private const int MostGiven = 50;

    /// <summary>
    /// Tries the longest vacant accounts. The choice is first made in memory for all of them, then anew and safely for
    /// each that would get an owner, by the same custom API as by hand, in a short transaction of its own where the
    /// caller has none.
    /// </summary>
    /// <param name="service">Elevated: whoever gave an officer room need not be allowed to write customers.</param>
    /// <param name="now">The moment.</param>
    public static void TryAgain(IOrganizationService service, DateTime now)
    {
        var vacant = HeldAccounts.Vacant(service, MostLookedAt);
        if (vacant.Count == 0)
            return;
        var plan = AssignmentDesk.Open(service, now, isDryRun: true).Plan;
        foreach (var move in vacant.Select(plan.Rerun).Where(move => move.Outcome is MoveOutcome.Moves).Take(MostGiven))
        {
            service.Execute(new OrganizationRequest(AssignLoyaltyOwnerApi.Name)
            {
                ["Target"] = new EntityReference(Account.EntityLogicalName, move.Account.Id),
            });
        }
    }
}
