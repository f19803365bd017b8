using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>A changed weight must still make sense: points within the scale, days above 0, one row for each kind.</summary>
[PluginType("e17795d3-ced7-5ca0-90d4-e5d87dfb894b")]
[Step(
    "924f5aaf-fecf-5028-af42-6d1f182c2a0a",
    Message.Update,
    ChurnKind.EntityLogicalName,
    Stage.PreValidation,
    Mode.Synchronous,
    Filter =
    [
        ChurnKind.Fields.Kind,
        ChurnKind.Fields.Points,
        ChurnKind.Fields.HalfLifeDays,
        ChurnKind.Fields.Cap,
        ChurnKind.Fields.WindowDays,
    ])]
[Image(
    "5827610c-0dd7-59e6-ac73-d87f2ae48847",
    ImageKind.Pre,
    ChurnKind.Fields.Kind,
    ChurnKind.Fields.Points,
    ChurnKind.Fields.HalfLifeDays,
    ChurnKind.Fields.Cap,
    ChurnKind.Fields.WindowDays)]
public sealed class CheckKindOnUpdateStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context) => KindCheck.Run(context);
}
