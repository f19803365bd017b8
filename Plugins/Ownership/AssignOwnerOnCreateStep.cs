using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>
/// A new account gets its loyalty owner by the rules. One that arrives with an owner, or locked, was decided by a person.
/// </summary>
[PluginType("0144b6bc-2cc3-598d-8641-54ffe1259aa4")]
[Step("70f9a60c-dd18-5885-ad4b-1469225e840b", Message.Create, Account.EntityLogicalName, Stage.PreOperation, Mode.Synchronous)]
public sealed class AssignOwnerOnCreateStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        var account = context.Target;
        if (account.GetAttributeValue<EntityReference>(Account.Fields.LoyaltyOwnerId) is { } chosen)
        {
            account.SetManualOwner(chosen, context.UtcNow);
            // Elevated: the caller need not be able to read officers' profiles.
            var officer = OwnershipQueries.FindOfficer(context.Elevated, chosen.Id);
            OwnerChange.ByHand(chosen.Id, officer).Leave(context.Execution.SharedVariables);
            return;
        }

        if (account.GetAttributeValue<bool>(Account.Fields.OwnerLocked))
        {
            account[Account.Fields.OwnerVacantSince] = context.UtcNow;
            return;
        }

        var assignment = new OwnerAssigner(context).Assign(account, context.RowId, isDryRun: false);
        var change = OwnerChange.By(assignment);
        account.SetOwner(change.ToUserId, context.UtcNow);
        change.Leave(context.Execution.SharedVariables);
    }
}
