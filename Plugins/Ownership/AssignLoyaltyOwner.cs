using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>
/// Runs the assignment rules again for one account; with DryRun it only tells what they would do. Refuses a locked
/// owner (LOY-OWNER-LOCKED) and an inactive account (LOY-ACCOUNT-INACTIVE). Writes nothing when the owner stays.
/// </summary>
[PluginType("df98d5a6-7801-53ba-8a4f-90c4c3810ce7")]
[CustomApi(AssignLoyaltyOwnerApi.Name)]
public sealed class AssignLoyaltyOwner : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        var accountId = context.TargetReference.Id;
        var account = context.UserService.Retrieve(Account.EntityLogicalName, accountId, Columns());
        Refuse(context, account);
        var isDryRun = context.Input<bool>(AssignLoyaltyOwnerApi.Request.DryRun);
        var change = OwnerChange.By(new OwnerAssigner(context).Assign(account, accountId, isDryRun));
        var former = account.LoyaltyOwner();
        // An owner who can go on working is not replaced by nobody.
        var owner = change.ToUserId is null && !account.HasOwnerLeft() ? former?.Id : change.ToUserId;
        if (!isDryRun && former?.Id != owner)
        {
            Write(context, account, change);
        }

        context.Output(AssignLoyaltyOwnerApi.Response.OfficerUserId, owner ?? Guid.Empty);
        context.Output(AssignLoyaltyOwnerApi.Response.Reason, (int)change.Reason);
        context.Output(AssignLoyaltyOwnerApi.Response.Explanation, change.Explanation);
    }

    private static ColumnSet Columns() => new([.. AccountFacts.Columns, Account.Fields.StateCode]);

    private static void Refuse(StepContext context, Entity account)
    {
        if (account.GetAttributeValue<OptionSetValue>(Account.Fields.StateCode)?.Value == (int)Account.StateCode.Inactive)
        {
            throw context.Fail("LOY-ACCOUNT-INACTIVE");
        }

        if (account.GetAttributeValue<bool>(Account.Fields.OwnerLocked))
        {
            throw context.Fail("LOY-OWNER-LOCKED");
        }
    }

    private static void Write(StepContext context, Entity before, OwnerChange change)
    {
        var account = new Entity(Account.EntityLogicalName, before.Id);
        account.SetOwner(change.ToUserId, context.UtcNow, before.HasOwnerLeft());
        // The caller's rights: who may not write the account may not have it assigned either.
        context.UserService.Update(account);
        // Elevated: users cannot write the history.
        change.Record(context.Elevated, before.Id, before.LoyaltyOwner(), context.UtcNow);
    }
}

