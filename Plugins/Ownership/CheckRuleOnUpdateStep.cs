using Dynamics.Loyalty.Plugins.Platform;
using RuleTable = Dynamics.Loyalty.Plugins.Model.AssignmentRule;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>A changed assignment rule contradicts no other.</summary>
[PluginType("ace1d12c-319a-59f1-9261-73c7b225ae5a")]
[Step(
    "a6fa5cfe-80ab-5122-9e5f-16eae442dfe2",
    Message.Update,
    RuleTable.EntityLogicalName,
    Stage.PreValidation,
    Mode.Synchronous,
    Filter =
    [
        RuleTable.Fields.Order,
        RuleTable.Fields.Segment,
        RuleTable.Fields.Country,
        RuleTable.Fields.IndustryCode,
        RuleTable.Fields.RevenueFrom,
        RuleTable.Fields.RevenueTo,
        RuleTable.Fields.Language,
        RuleTable.Fields.PoolId,
        RuleTable.Fields.FallbackOfficerId,
        RuleTable.Fields.Active,
        RuleTable.Fields.StateCode
    ])]
[Image(
    "7a1d458d-95c0-5a52-a202-da177d877028",
    ImageKind.Pre,
    RuleTable.Fields.Order,
    RuleTable.Fields.Segment,
    RuleTable.Fields.Country,
    RuleTable.Fields.IndustryCode,
    RuleTable.Fields.RevenueFrom,
    RuleTable.Fields.RevenueTo,
    RuleTable.Fields.Language,
    RuleTable.Fields.PoolId,
    RuleTable.Fields.FallbackOfficerId,
    RuleTable.Fields.Active,
    RuleTable.Fields.StateCode)]
public sealed class CheckRuleOnUpdateStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context) => RuleCheck.Run(context);
}
