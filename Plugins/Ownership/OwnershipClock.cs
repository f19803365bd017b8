using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>
/// Brings everything about owners up to date that changes because time passed or an officer came or went: the members of
/// the access teams, the vacancy clocks, and new owners for vacant accounts. Idempotent: it compares what is with what
/// ought to be and writes the difference, whoever starts it and however often.
/// </summary>
internal static class OwnershipClock
{
    /// <summary>Runs once: four reads when nothing is to be done.</summary>
    /// <param name="service">Elevated: teams, shares and accounts are the firm's, whoever started the run.</param>
    /// <param name="now">The moment.</param>
    public static void Run(IOrganizationService service, DateTime now)
    {
        AccessTeam.Align(service, OfficerRoster.Read(service), now);
        VacancyClock.Follow(service, now);
        VacantAccounts.TryAgain(service, now);
    }
}
