using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>Who answers for an account into which another was merged: its own owner, or else the other's.</summary>
internal static class OwnerOfMerge
{
    /// <summary>A mark that only steps can leave: the write comes from here, not from a person.</summary>
    public const string Mark = "loy_ownerofmerge";

    /// <summary>Gives the owner of the account that is gone to the one that stays, when that has none and is not locked.</summary>
    /// <param name="context">The step.</param>
    /// <param name="gone">The account that was merged away, with name and owner.</param>
    /// <param name="master">The account that stays.</param>
    public static void Settle(StepContext context, Entity gone, EntityReference master)
    {
        if (gone.LoyaltyOwner() is not { } heir || gone.HasOwnerLeft())
            return;
        // Elevated: who may merge accounts need not be able to read officers' profiles and to write the history.
        var service = context.Elevated;
        var kept = service.Retrieve(Account.EntityLogicalName, master.Id, new ColumnSet(AccountFacts.Columns));
        if (kept.GetAttributeValue<bool>(Account.Fields.OwnerLocked) || (kept.LoyaltyOwner() is not null && !kept.HasOwnerLeft()))
            return;
        var change = OwnerChange.ByMerge(
            heir.Id, OwnershipQueries.FindOfficer(service, heir.Id), gone.GetAttributeValue<string>(Account.Fields.Name) ?? string.Empty);
        Write(context, master.Id, heir.Id);
        change.Record(service, master.Id, kept.LoyaltyOwner(), context.UtcNow);
    }

    private static void Write(StepContext context, Guid master, Guid heir)
    {
        var account = new Entity(Account.EntityLogicalName, master);
        account.SetOwner(heir, context.UtcNow);
        context.Execution.SharedVariables[Mark] = true;
        try
        {
            // The caller's rights: who merges may write the master.
            context.UserService.Update(account);
        }
        finally
        {
            context.Execution.SharedVariables.Remove(Mark);
        }
    }
}
