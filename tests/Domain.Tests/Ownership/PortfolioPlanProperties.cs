using Dynamics.Loyalty.Ownership.Domain;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static Dynamics.Loyalty.Domain.Tests.Ownership.Officers;

namespace Dynamics.Loyalty.Domain.Tests.Ownership;

public sealed class PortfolioPlanProperties
{
    private const string Seed = "(20261125,2029)";
    private const int Leaver = 1;

    private static readonly Arbitrary<int[]> Capacities = Gen.Choose(0, 12).ArrayOf().Where(pool => pool.Length is > 0 and < 8).ToArbitrary();
    private static readonly Arbitrary<int[]> Segments = Gen.Choose(1, 4).ArrayOf().Where(accounts => accounts.Length < 30).ToArbitrary();
    private static readonly SegmentWeights Weights = new(new Dictionary<int, int> { [1] = 5, [2] = 3, [3] = 2, [4] = 1 }, otherwise: 2);

    [Property(Replay = Seed)]
    public Property HandOver_AnyPortfolio_NeverPassesACapacityNorLeavesAnAccountWhereThereIsRoom() => Prop.ForAll(Capacities, Segments, (capacities, segments) =>
    {
        var pool = Pool(capacities);
        var plan = new PortfolioPlan([Rule(pool)], Weights, Loads((Leaver, segments.Sum(Weight))), Now);
        var held = new RunningLoads(Loads());
        var isFair = true;
        foreach (var segment in segments)
        {
            var to = plan.HandOver(Account(segment, User(Leaver))).NewOwnerId;
            var hadRoom = pool.Any(officer => held.Of(officer.UserId) + Weight(segment) <= officer.Capacity);
            isFair &= hadRoom == (to is not null);
            held.Move(from: null, to, Weight(segment));
        }

        return isFair && pool.All(officer => held.Of(officer.UserId) <= officer.Capacity);
    });

    [Property(Replay = Seed)]
    public Property Rerun_AnyPortfolio_KeepsEveryPointOfLoad() => Prop.ForAll(Capacities, Segments, (capacities, segments) =>
    {
        var pool = Pool(capacities);
        var total = segments.Sum(Weight);
        var plan = new PortfolioPlan([Rule(pool)], Weights, Loads((Leaver, total)), Now);
        var held = new RunningLoads(Loads((Leaver, total)));
        foreach (var move in segments.Select(segment => plan.Rerun(Account(segment, User(Leaver)))))
            held.Move(move.Account.OwnerId, move.NewOwnerId, move.Weight);
        return held.Points.Values.Sum() == total && held.Points.Values.All(points => points >= 0);
    });

    private static int Weight(int segment) => Weights.Of(segment);

    private static List<Officer> Pool(int[] capacities) => [.. capacities.Select((capacity, place) => Officer(place + Leaver + 1, capacity))];

    private static HeldAccount Account(int segment, Guid owner) =>
        new(Guid.Empty, "Account", new AccountProfile(segment, null, null, null, null), owner, "Owner", HasOwnerLeft: false, IsLocked: false, ParentId: null, ParentOwnerId: null);
}
