using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>What an administrator sets about risk levels.</summary>
internal static class ChurnSettings
{
    private const string WatchFrom = "loy_RiskWatchFrom";
    private const string AtRiskFrom = "loy_RiskAtRiskFrom";
    private const string CriticalFrom = "loy_RiskCriticalFrom";
    private const string DropMargin = "loy_RiskDropMargin";

    /// <summary>The scale of levels.</summary>
    public static RiskScale ReadScale(IOrganizationService service)
    {
        var settings = Settings.Read(service, WatchFrom, AtRiskFrom, CriticalFrom, DropMargin);
        return new RiskScale(
            Points(settings, WatchFrom, shipped: 30),
            Points(settings, AtRiskFrom, shipped: 55),
            Points(settings, CriticalFrom, shipped: 80),
            Points(settings, DropMargin, shipped: 5));
    }

    private static int Points(Settings settings, string name, int shipped) =>
        (int)Math.Min(1000, Math.Max(-1000, settings.Number(name, shipped)));
}
