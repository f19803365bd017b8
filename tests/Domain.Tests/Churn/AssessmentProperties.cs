using Dynamics.Loyalty.Churn.Domain;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static Dynamics.Loyalty.Domain.Tests.Churn.Signals;

namespace Dynamics.Loyalty.Domain.Tests.Churn;

public sealed class AssessmentProperties
{
    private const string Seed = "(20261123,2027)";

    private static readonly Dictionary<int, KindWeight> Weighted = Weights(
        (0, new KindWeight(30, 90, 60, 365)), (1, new KindWeight(12, 30, 40, 180)), (2, new KindWeight(-10, 60, -20, 365)));

    private static readonly Arbitrary<Signal[]> Facts =
        (from kind in Gen.Choose(0, 2)
         from age in Gen.Choose(0, 400)
         from evidence in Gen.Choose(0, 1000)
         select Signal(kind, age, evidence.ToString(System.Globalization.CultureInfo.InvariantCulture))).ArrayOf().ToArbitrary();

    [Property(Replay = Seed)]
    public Property Of_AnySignals_StaysBetweenZeroAndAHundred() =>
        Prop.ForAll(Facts, signals => Assessment.Of(signals, Weighted, Now).Score is >= 0 and <= 100);

    [Property(Replay = Seed)]
    public Property Of_SignalsInAnotherOrder_IsTheSame() => Prop.ForAll(Facts, signals =>
        FactorList.ToJson(Assessment.Of(signals, Weighted, Now).Factors)
            == FactorList.ToJson(Assessment.Of(signals.DistinctBy(signal => (signal.Kind, signal.RaisedOn, signal.EvidenceId)).Reverse(), Weighted, Now).Factors)
        || signals.DistinctBy(signal => (signal.Kind, signal.RaisedOn, signal.EvidenceId)).Count() != signals.Length);

    [Property(Replay = Seed)]
    public Property Of_OneMoreThreat_NeverLowersTheScore() => Prop.ForAll(Facts, signals =>
        Assessment.Of([.. signals, Signal(0)], Weighted, Now).Score >= Assessment.Of(signals, Weighted, Now).Score);

    [Property(Replay = Seed)]
    public Property Of_ThreatsAlone_NeverRiseWithTime() => Prop.ForAll(Facts, Gen.Choose(0, 200).ToArbitrary(), (signals, days) =>
    {
        var threats = signals.Where(signal => signal.Kind != 2).ToList();
        return Assessment.Of(threats, Weighted, Now.AddDays(days)).Score <= Assessment.Of(threats, Weighted, Now).Score;
    });
}
