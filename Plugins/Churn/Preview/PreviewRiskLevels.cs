using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Churn.Preview;

/// <summary>
/// Tells how many accounts each level would hold with other thresholds or other weights, before they are saved. Reads only.
/// Refuses what could not be saved either: LOY-SCALE-ORDER, LOY-SCALE-MARGIN, the codes of kinds, and LOY-PREVIEW-KINDS for
/// what cannot be read.
/// </summary>
[PluginType("c0a136e0-7ecb-50c0-bc26-da5f5ea74b8c")]
[CustomApi(PreviewRiskLevelsApi.Name)]
public sealed class PreviewRiskLevels : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        // Elevated: counts of only those accounts that the caller may see would be others for every caller; counts are
        // all that is shown.
        var service = context.Elevated;
        var thresholds = context.Input<string>(PreviewRiskLevelsApi.Request.Thresholds);
        var kinds = context.Input<string>(PreviewRiskLevelsApi.Request.Kinds);
        var settings = ChurnSettings.Read(service);
        var scale = string.IsNullOrWhiteSpace(thresholds) ? settings.Scale : PreviewedThresholds.Read(thresholds!, settings.Scale.DropMargin);
        var counts = string.IsNullOrWhiteSpace(kinds)
            ? new ScalePreview(service, context.UtcNow).Count(scale)
            : new WeightPreview(service, context.UtcNow).Count(settings.With(scale, PreviewedKinds.Read(kinds!, settings.Weights)));
        context.Output(PreviewRiskLevelsApi.Response.Preview, counts.ToJson());
    }
}
