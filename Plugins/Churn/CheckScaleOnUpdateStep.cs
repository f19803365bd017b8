using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>A changed scale must still make sense: thresholds in order, a margin smaller than every step.</summary>
[PluginType("f5ed49f6-77c8-52fb-a0b3-d8c1505c097b")]
[Step(
    "f6b16dc7-8d81-547a-be19-830592eb3bfc",
    Message.Update,
    RiskLevelScale.EntityLogicalName,
    Stage.PreValidation,
    Mode.Synchronous,
    Filter = [RiskLevelScale.Fields.WatchFrom, RiskLevelScale.Fields.AtRiskFrom, RiskLevelScale.Fields.CriticalFrom, RiskLevelScale.Fields.DropMargin])]
[Image(
    "9e717fa8-95af-5298-b037-89482886ebad",
    ImageKind.Pre,
    RiskLevelScale.Fields.WatchFrom,
    RiskLevelScale.Fields.AtRiskFrom,
    RiskLevelScale.Fields.CriticalFrom,
    RiskLevelScale.Fields.DropMargin)]
public sealed class CheckScaleOnUpdateStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context) => ScaleCheck.Run(context);
}
