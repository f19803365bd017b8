using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>A level set by hand is the risk level at once; one taken back gives way to the computed one.</summary>
[PluginType("c2836388-bef9-56b9-a429-1abaf86d8db6")]
[Step(
    "957e9a78-aafa-5bd9-ac04-895a6f1a90ea",
    Message.Update,
    Account.EntityLogicalName,
    Stage.PreOperation,
    Mode.Synchronous,
    Filter = [Account.Fields.RiskOverride, Account.Fields.RiskOverrideReason, Account.Fields.RiskOverrideUntil])]
[Image(
    "174923f5-5a91-5996-9371-a4ed0f8cccb3",
    ImageKind.Pre,
    Account.Fields.RiskOverride,
    Account.Fields.RiskOverrideReason,
    Account.Fields.RiskOverrideUntil,
    Account.Fields.ComputedRiskLevel)]
public sealed class ApplyOverrideStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        var change = new OverrideChange(context);
        if (!change.IsOne)
            return;
        context.Target[Account.Fields.RiskLevel] = change.Level ?? context.PreImage.GetAttributeValue<object>(Account.Fields.ComputedRiskLevel);
        if (change.Level is null)
        {
            context.Target[Account.Fields.RiskOverrideReason] = null;
            context.Target[Account.Fields.RiskOverrideUntil] = null;
        }
    }
}
