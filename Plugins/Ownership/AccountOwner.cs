using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>Writes the loyalty owner of an account with the columns that follow from it.</summary>
internal static class AccountOwner
{
    /// <summary>An owner by rule, or none; without one the account is vacant since now.</summary>
    /// <param name="account">The columns to write.</param>
    /// <param name="userId">The owner; null for none.</param>
    /// <param name="now">The moment.</param>
    /// <param name="hasOwnerLeft">Whether the former owner has left already: then the clock runs and goes on.</param>
    public static void SetOwner(this Entity account, Guid? userId, DateTime now, bool hasOwnerLeft = false)
    {
        account[Account.Fields.LoyaltyOwnerId] = userId is { } id ? new EntityReference(SystemUser.EntityLogicalName, id) : null;
        account.SetClock(userId is not null, now, hasOwnerLeft);
    }

    /// <summary>
    /// An owner by hand is locked unless the same write says otherwise; taking the owner away unlocks, or nobody
    /// could be assigned any more.
    /// </summary>
    public static void SetManualOwner(this Entity account, EntityReference? owner, DateTime now, bool hasOwnerLeft = false)
    {
        account.SetClock(owner is not null, now, hasOwnerLeft);
        if (!account.Contains(Account.Fields.OwnerLocked))
        {
            account[Account.Fields.OwnerLocked] = owner is not null;
        }
    }

    private static void SetClock(this Entity account, bool hasOwner, DateTime now, bool hasOwnerLeft)
    {
        if (hasOwner || !hasOwnerLeft)
            account[Account.Fields.OwnerVacantSince] = hasOwner ? null : now;
    }
}
