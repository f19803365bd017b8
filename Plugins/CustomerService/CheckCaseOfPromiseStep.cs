using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Promise = Dynamics.Loyalty.Plugins.CustomerService.Model.Promise;

namespace Dynamics.Loyalty.Plugins.CustomerService;

/// <summary>A promise can be put on a case of its own account only (LOY-PROMISE-CASE-ACCOUNT).</summary>
[PluginType("95ef5569-8340-5d0f-98e2-b776437659b0")]
[Step(
    "d5f95d57-ebdf-51ef-b49d-4e4e2c1a3975",
    Message.Update,
    Promise.EntityLogicalName,
    Stage.PreOperation,
    Mode.Synchronous,
    Solution = AddOn.CustomerService,
    Filter = [Promise.Fields.CaseId])]
[Image("9e13f92c-a693-5d4c-a287-6d28499498e5", ImageKind.Pre, Promise.Fields.CaseId, Promise.Fields.AccountId)]
public sealed class CheckCaseOfPromiseStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        if (context.Changes(Promise.Fields.CaseId) && context.Target.GetAttributeValue<EntityReference>(Promise.Fields.CaseId) is { } caseReference)
            PromiseCase.Demand(context, context.After<EntityReference>(Promise.Fields.AccountId), PromiseCase.AccountOf(context, caseReference));
    }
}
