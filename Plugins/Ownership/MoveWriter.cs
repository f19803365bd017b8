using Dynamics.Loyalty.Ownership.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>Carries out planned moves: the account, its history, and at the end when each officer was last assigned one.</summary>
internal sealed class MoveWriter(StepContext context)
{
    private readonly HashSet<Guid> _officers = [];

    /// <summary>Writes one account and its history.</summary>
    public void Write(PlannedMove move, OwnerChange change)
    {
        var account = new Entity(Account.EntityLogicalName, move.Account.Id);
        account.SetOwner(move.NewOwnerId, context.UtcNow, move.Account.HasOwnerLeft);
        // The caller's rights: who may not write the account may not have it assigned either.
        context.UserService.Update(account);
        // Elevated: users cannot write the history.
        change.WriteHistory(context.Elevated, move.Account.Id, Reference(move.Account.OwnerId));
        if (change.OfficerId is { } officer)
            _officers.Add(officer);
    }

    /// <summary>Writes the contended rows, last and each once.</summary>
    public void Finish()
    {
        foreach (var officer in _officers.OrderBy(id => id))
        {
            // Elevated: most cannot write the officers' profiles.
            OwnerChange.Touch(context.Elevated, officer, context.UtcNow);
        }
    }

    private static EntityReference? Reference(Guid? user) => user is { } id ? new EntityReference(SystemUser.EntityLogicalName, id) : null;
}
