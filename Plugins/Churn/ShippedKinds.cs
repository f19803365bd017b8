using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Plugins.Model;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>What each kind of signal weighs as long as no row of the kinds table says otherwise: an environment scores right after import.</summary>
internal static class ShippedKinds
{
    private static readonly Dictionary<int, KindWeight> Weights = new()
    {
        [(int)SignalKind.PromiseBroken] = new(30, 90, 60, 365),
        [(int)SignalKind.PromiseAtRisk] = new(10, 30, 20, 90),
        [(int)SignalKind.RelationalDissatisfaction] = new(20, 90, 40, 365),
        [(int)SignalKind.TechnicalDissatisfaction] = new(12, 90, 30, 365),
        [(int)SignalKind.Detractor] = new(20, 120, 30, 365),
        [(int)SignalKind.ComplaintOpen] = new(15, 60, 30, 180),
        [(int)SignalKind.ComplaintReopened] = new(20, 90, 40, 365),
        [(int)SignalKind.Silence] = new(15, 60, 15, 180),
        [(int)SignalKind.RenewalNear] = new(15, 60, 15, 120),
        [(int)SignalKind.OwnerChanged] = new(10, 180, 10, 365),
        [(int)SignalKind.OwnerVacant] = new(10, 60, 10, 180),
        [(int)SignalKind.RefusalWithoutAlternative] = new(10, 90, 20, 365),
        [(int)SignalKind.KeptEarly] = new(-5, 90, -15, 365),
        [(int)SignalKind.Promoter] = new(-12, 120, -20, 365),
        [(int)SignalKind.ComplaintRecovered] = new(-10, 90, -20, 365),
    };

    /// <summary>The weights by kind, in a dictionary of the caller's own.</summary>
    public static Dictionary<int, KindWeight> Copy() => new(Weights);
}
