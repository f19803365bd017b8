using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>Writes the loyalty owner of an account with the columns that follow from it.</summary>
internal static class AccountOwner
{
    /// <summary>An owner by rule, or none; without one the account is vacant since now.</summary>
    public static void SetOwner(this Entity account, Guid? userId, DateTime now)
    {
        account[Account.Fields.LoyaltyOwnerId] = userId is { } id ? new EntityReference(SystemUser.EntityLogicalName, id) : null;
        account[Account.Fields.OwnerVacantSince] = userId is null ? now : null;
    }

    /// <summary>
    /// An owner by hand is locked unless the same write says otherwise; taking the owner away unlocks, or nobody
    /// could be assigned any more.
    /// </summary>
    public static void SetManualOwner(this Entity account, EntityReference? owner, DateTime now)
    {
        account[Account.Fields.OwnerVacantSince] = owner is null ? now : null;
        if (!account.Contains(Account.Fields.OwnerLocked))
        {
            account[Account.Fields.OwnerLocked] = owner is not null;
        }
    }
}
