using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>
/// Evaluates the churn risk of an account, in one transaction: the account and its history change together or not at
/// all. Refuses an account that is gone (LOY-ACCOUNT-MISSING).
/// </summary>
[PluginType("038820ab-f6c7-5cb2-a1a6-eb389f304a9c")]
[CustomApi(EvaluateChurnApi.Name)]
public sealed class EvaluateChurn : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        var accountId = context.TargetReference.Id;
        var parent = context.Execution.ParentContext;
        if (parent is null)
        {
            // A caller from outside must be able to see the account; code on the server has done its own checks.
            context.UserService.Retrieve(Account.EntityLogicalName, accountId, new ColumnSet(Account.Fields.Id));
        }

        var trigger = parent is null ? EvaluateChurnApi.Name : string.Join(" ", parent.MessageName, parent.PrimaryEntityName, parent.PrimaryEntityId);
        var evaluation = new ChurnEvaluator(context, context.UtcNow, trigger).Evaluate(accountId) ?? throw context.Fail("LOY-ACCOUNT-MISSING");
        context.Output(EvaluateChurnApi.Response.Score, evaluation.Assessment.Score);
        context.Output(EvaluateChurnApi.Response.Level, evaluation.Level);
        context.Output(EvaluateChurnApi.Response.Factors, FactorList.ToJson(evaluation.Assessment.Factors));
        context.Output(EvaluateChurnApi.Response.Changed, evaluation.IsChanged);
    }
}
