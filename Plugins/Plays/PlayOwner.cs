using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Ownership;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Plays;

/// <summary>Who gets a play: whoever acts for the loyalty owner, else the owner of the account's row.</summary>
/// <param name="service">Elevated: whoever gives rise to a play need not be allowed to read profiles, users and roles.</param>
/// <param name="now">The moment, UTC.</param>
internal sealed class PlayOwner(IOrganizationService service, DateTime now)
{
    /// <summary>The loyalty owner; during an absence the deputy; one who has left is passed over.</summary>
    public EntityReference Choose(PlayedAccount account) =>
        new AbleOwner(service).Choose(account.LoyaltyOwner is { } owner ? OnDuty(owner) : null, account.Owner);

    private EntityReference? OnDuty(EntityReference owner)
    {
        var duty = OfficerRoster.Read(service).Duty;
        if (duty.OfUser(owner.Id) is not { } officer)
            return owner;
        // Absent without anybody to act: the work waits for the officer, whose accounts it is about.
        var users = duty.UsersOnDuty(officer, now);
        return users.Count == 0 ? null : new EntityReference(SystemUser.EntityLogicalName, users[users.Count - 1]);
    }
}
