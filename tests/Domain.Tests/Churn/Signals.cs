using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Platform.Domain;

namespace Dynamics.Loyalty.Domain.Tests.Churn;

/// <summary>Makes signals.</summary>
internal static class Signals
{
    public static readonly DateTime Now = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    public static Signal Signal(int kind, double ageDays = 0, string evidence = "e") =>
        new(kind, Now.AddDays(-ageDays), "loy_feedback", evidence, new LocalizedText("Kind " + kind, "Nature " + kind));

    public static Dictionary<int, KindWeight> Weights(params (int Kind, KindWeight Weight)[] weights) =>
        weights.ToDictionary(item => item.Kind, item => item.Weight);
}
