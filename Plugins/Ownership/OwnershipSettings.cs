using Dynamics.Loyalty.Ownership.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>What an administrator sets about loads.</summary>
internal static class OwnershipSettings
{
    private const int Heaviest = 10_000;
    private static readonly Segment[] Order = [Segment.KeyAccount, Segment.GrowthPotential, Segment.Standard, Segment.Small];

    /// <summary>Points of load by segment; an account without segment weighs as a standard one.</summary>
    public static SegmentWeights ReadWeights(IOrganizationService service)
    {
        var points = Settings.Read(service, EnvironmentVariables.SegmentWeights)
            .Numbers(EnvironmentVariables.SegmentWeights, 5, 3, 2, 1)
            .Select((weight, place) => new KeyValuePair<int, int>((int)Order[place], Math.Min(Heaviest, Math.Max(0, weight))))
            .ToDictionary(weight => weight.Key, weight => weight.Value);
        return new SegmentWeights(points, points[(int)Segment.Standard]);
    }
}
