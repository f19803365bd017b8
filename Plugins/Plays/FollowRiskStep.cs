using Dynamics.Loyalty.Plays.Domain;
using Dynamics.Loyalty.Plugins.Churn;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Plays;

/// <summary>
/// An account that becomes at risk or critical gets a play, and an open play is told what becomes of the risk. Whether the
/// level changed by the score or by hand makes no difference. Asynchronous, so that the evaluation of many accounts does
/// not wait for plays.
/// </summary>
[PluginType("d50aa86c-dd93-5e75-b6f6-0dd2ca09cc77")]
[Step(
    "a2103885-5a24-595c-b6a8-67efd59198b4",
    Message.Update,
    Account.EntityLogicalName,
    Stage.PostOperation,
    Mode.Asynchronous,
    Filter = [Account.Fields.RiskLevel, Account.Fields.RiskOverride])]
[Image("354e0afc-442d-5402-b7e3-54d85234c161", ImageKind.Pre, Account.Fields.RiskLevel)]
[Image("058a9aa1-8916-55a4-b222-c4fd23c1db8b", ImageKind.Post, Account.Fields.RiskLevel)]
public sealed class FollowRiskStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        var before = RiskSteps.Of(context.PreImage.GetAttributeValue<OptionSetValue>(Account.Fields.RiskLevel));
        var after = RiskSteps.Of(context.PostImage.GetAttributeValue<OptionSetValue>(Account.Fields.RiskLevel));
        if (!PlayRule.Concerns(before, after))
            return;
        // Elevated: whoever gave rise to the change need not be allowed to open plays. Through the custom API, whose
        // transaction an asynchronous step does not have of its own: a play and its tasks are opened together.
        context.Elevated.Execute(new OrganizationRequest(FollowRiskLevelApi.Name)
        {
            ["Target"] = new EntityReference(Account.EntityLogicalName, context.RowId),
            [FollowRiskLevelApi.Request.Rose] = PlayRule.Rises(before, after),
        });
    }
}
