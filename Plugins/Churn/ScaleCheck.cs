using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Plugins.Platform;
using Fields = Dynamics.Loyalty.Plugins.Model.RiskLevelScale.Fields;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>Refuses a scale on which levels could not be told apart.</summary>
internal static class ScaleCheck
{
    /// <summary>Checks the scale as it will be.</summary>
    public static void Run(StepContext context) =>
        // Making the scale is the check: it refuses thresholds that make no sense.
        _ = RiskScale.Of(
            context.After<int?>(Fields.WatchFrom),
            context.After<int?>(Fields.AtRiskFrom),
            context.After<int?>(Fields.CriticalFrom),
            context.After<int?>(Fields.DropMargin));
}
