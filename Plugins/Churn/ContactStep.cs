using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>
/// A contact with the customer shows in the account's risk once it is completed: a silence ends, a renewal is attended to. It
/// can only lower a risk, so an account that nothing threatens costs one call.
/// </summary>
public abstract class ContactStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        var contact = context.PostImage;
        var isCompleted = contact.GetAttributeValue<OptionSetValue>(ActivityPointer.Fields.StateCode)?.Value == (int)ActivityPointer.StateCode.Completed;
        if (isCompleted
            && contact.GetAttributeValue<EntityReference>(ActivityPointer.Fields.RegardingObjectId) is { LogicalName: Account.EntityLogicalName } account
            && IsThreatened(context, account.Id))
        {
            // Elevated: whoever gave rise to the evaluation need not be allowed to ask for one.
            ChurnRequest.Send(context.Elevated, account);
        }
    }

    // Elevated: whoever completes a contact need not be able to read the account. A query, because the account may be gone.
    private static bool IsThreatened(StepContext context, Guid account)
    {
        var query = new QueryExpression(Account.EntityLogicalName) { ColumnSet = new ColumnSet(Account.Fields.RiskReasons), TopCount = 1 };
        query.Criteria.AddCondition(Account.Fields.Id, ConditionOperator.Equal, account);
        return context.Elevated.RetrieveMultiple(query).Entities.Any(row => row.GetAttributeValue<string>(Account.Fields.RiskReasons) is not null);
    }
}
