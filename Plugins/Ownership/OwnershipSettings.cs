using Dynamics.Loyalty.Ownership.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>What an administrator sets about loads.</summary>
internal static class OwnershipSettings
{
    private const string KeyAccount = "loy_WeightKeyAccount";
    private const string GrowthPotential = "loy_WeightGrowthPotential";
    private const string Standard = "loy_WeightStandard";
    private const string Small = "loy_WeightSmall";

    /// <summary>Points of load by segment; an account without segment weighs as a standard one.</summary>
    public static SegmentWeights ReadWeights(IOrganizationService service)
    {
        var settings = Settings.Read(service, KeyAccount, GrowthPotential, Standard, Small);
        var standard = Points(settings, Standard, shipped: 2);
        return new SegmentWeights(
            new Dictionary<int, int>
            {
                [(int)Segment.KeyAccount] = Points(settings, KeyAccount, shipped: 5),
                [(int)Segment.GrowthPotential] = Points(settings, GrowthPotential, shipped: 3),
                [(int)Segment.Standard] = standard,
                [(int)Segment.Small] = Points(settings, Small, shipped: 1),
            },
            standard);
    }

    private static int Points(Settings settings, string name, int shipped) =>
        (int)Math.Min(int.MaxValue / 2, Math.Max(0, settings.Number(name, shipped)));
}
