using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>The score, the level and what is said of them are computed: nobody writes them by hand. Overriding is the way.</summary>
[PluginType("faab6ec3-d2ab-554f-afc1-5755dbbba5a9")]
[Step(
    "7131b6ab-4371-5dab-80a2-4cbd762fbf48",
    Message.Update,
    Account.EntityLogicalName,
    Stage.PreValidation,
    Mode.Synchronous,
    Filter =
    [
        Account.Fields.ChurnScore,
        Account.Fields.RiskLevel,
        Account.Fields.ComputedRiskLevel,
        Account.Fields.RiskReasons,
        Account.Fields.RiskEvaluatedOn,
        Account.Fields.RelationalParadox,
    ])]
[Image(
    "24b441d5-da88-5d8d-aea8-7a113a75811c",
    ImageKind.Pre,
    Account.Fields.ChurnScore,
    Account.Fields.RiskLevel,
    Account.Fields.ComputedRiskLevel,
    Account.Fields.RiskReasons,
    Account.Fields.RiskEvaluatedOn,
    Account.Fields.RelationalParadox)]
public sealed class LockRiskOnUpdateStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        if (!ComputedRisk.IsWrittenByRule(context) && ComputedRisk.Columns.Any(context.Changes))
            throw context.Fail(ComputedRisk.Locked);
    }
}
