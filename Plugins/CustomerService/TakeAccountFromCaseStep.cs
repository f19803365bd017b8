using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Account = Dynamics.Loyalty.Plugins.Model.Account;
using Promise = Dynamics.Loyalty.Plugins.CustomerService.Model.Promise;

namespace Dynamics.Loyalty.Plugins.CustomerService;

/// <summary>
/// A promise that is made on a case is made to the account of its customer. One that names another account
/// (LOY-PROMISE-CASE-ACCOUNT), or a case whose customer has none (LOY-PROMISE-CASE-NO-ACCOUNT), is refused.
/// </summary>
// Before the step that dates the promise, which needs the account.
[PluginType("09239204-0aff-5e3c-ab95-413dbba6e7c0")]
[Step(
    "183b67de-8aca-5373-8194-8e5a67b812a7",
    Message.Create,
    Promise.EntityLogicalName,
    Stage.PreOperation,
    Mode.Synchronous,
    Order = 5,
    Solution = AddOn.CustomerService)]
public sealed class TakeAccountFromCaseStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        var promise = context.Target;
        if (promise.GetAttributeValue<EntityReference>(Promise.Fields.CaseId) is not { } caseReference)
            return;
        var accountId = PromiseCase.AccountOf(context, caseReference);
        if (promise.GetAttributeValue<EntityReference>(Promise.Fields.AccountId) is { } named)
            PromiseCase.Demand(context, named, accountId);
        promise[Promise.Fields.AccountId] = new EntityReference(Account.EntityLogicalName, accountId);
    }
}
