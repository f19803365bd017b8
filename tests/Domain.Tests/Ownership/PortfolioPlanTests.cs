using Dynamics.Loyalty.Ownership.Domain;
using static Dynamics.Loyalty.Domain.Tests.Ownership.Officers;

namespace Dynamics.Loyalty.Domain.Tests.Ownership;

public sealed class PortfolioPlanTests
{
    private static readonly SegmentWeights Weights = new(new Dictionary<int, int>(), otherwise: 2);

    [Fact]
    public void HandOver_SeveralAccounts_SpreadsOnRunningLoadsAndNeverPassesACapacity()
    {
        var plan = Plan([Officer(1), Officer(2, capacity: 4), Officer(3, capacity: 2)], Loads((1, 8)));

        var moves = Enumerable.Range(1, 4).Select(number => plan.HandOver(Account(number, owner: 1))).ToList();

        Assert.Equal([User(2), User(3), User(2), null], moves.Select(move => move.NewOwnerId));
        Assert.Equal(MoveOutcome.Unassigned, moves[3].Outcome);
        Assert.Equal(RefusalReason.Leaving, moves[0].Assignment!.Candidates.Single(candidate => candidate.Officer.UserId == User(1)).Why);
    }

    [Fact]
    public void HandOver_LockedAccount_WaitsForAPersonsChoice()
    {
        var plan = Plan([Officer(1), Officer(2)], Loads((1, 2)));

        Assert.Equal(MoveOutcome.Locked, plan.HandOver(Account(1, owner: 1, isLocked: true)).Outcome);
        Assert.Equal(User(2), plan.HandOverTo(Account(1, owner: 1, isLocked: true), Officer(2)).NewOwnerId);
    }

    [Theory]
    [InlineData(3, MoveOutcome.Stays)]
    [InlineData(4, MoveOutcome.Moves)]
    [InlineData(5, MoveOutcome.Moves)]
    public void HandOverTo_AroundTheCapacity_TakesUpToItInclusive(int capacity, MoveOutcome second)
    {
        var plan = Plan([], Loads((1, 4)));
        var taker = Officer(2, capacity);

        Assert.Equal(MoveOutcome.Moves, plan.HandOverTo(Account(1, owner: 1), taker).Outcome);
        Assert.Equal(second, plan.HandOverTo(Account(2, owner: 1), taker).Outcome);
    }

    [Fact]
    public void HandOver_ParentMovedBefore_ChildFollowsIt()
    {
        var plan = Plan([Officer(1), Officer(2), Officer(3)], Loads((1, 4), (3, 90)));
        var parent = plan.HandOver(Account(1, owner: 1));

        var child = plan.HandOver(Account(2, owner: 1) with { ParentId = Id(1), ParentOwnerId = User(1) });

        Assert.Equal(User(2), parent.NewOwnerId);
        Assert.Equal(AssignmentReason.Continuity, child.Assignment!.Reason);
        Assert.Equal(User(2), child.NewOwnerId);
    }

    [Fact]
    public void Rerun_EqualShares_StaysWhereItIs()
    {
        var plan = Plan([Officer(1), Officer(2, lastAssignedOn: null)], Loads((1, 2)));

        Assert.Equal(MoveOutcome.Stays, plan.Rerun(Account(1, owner: 1)).Outcome);
    }

    [Fact]
    public void Rerun_AnotherHasTheLowerShare_Moves()
    {
        var plan = Plan([Officer(1), Officer(2)], Loads((1, 4)));

        Assert.Equal(User(2), plan.Rerun(Account(1, owner: 1)).NewOwnerId);
        Assert.Equal(MoveOutcome.Stays, plan.Rerun(Account(2, owner: 1)).Outcome);
    }

    [Fact]
    public void Rerun_OwnerAbsent_StaysBecauseAnAbsenceMovesNothing()
    {
        var plan = Plan([Officer(1, absentFrom: Now.AddDays(-1)), Officer(2, capacity: 1)], Loads((1, 2)));

        Assert.Equal(MoveOutcome.Stays, plan.Rerun(Account(1, owner: 1)).Outcome);
    }

    [Fact]
    public void Rerun_OwnerOverCapacity_StaysUnlessAnotherHasRoom()
    {
        var full = Plan([Officer(1, capacity: 3), Officer(2, capacity: 1)], Loads((1, 4)));
        var room = Plan([Officer(1, capacity: 3), Officer(2, capacity: 2)], Loads((1, 4)));

        Assert.Equal(MoveOutcome.Stays, full.Rerun(Account(1, owner: 1)).Outcome);
        Assert.Equal(User(2), room.Rerun(Account(1, owner: 1)).NewOwnerId);
    }

    [Fact]
    public void Rerun_NobodyAtAll_KeepsAnOwnerWhoWorksAndReplacesOneWhoLeft()
    {
        var plan = Plan([], Loads((1, 2)));

        Assert.Equal(MoveOutcome.Stays, plan.Rerun(Account(1, owner: 1)).Outcome);
        Assert.Equal(MoveOutcome.Unassigned, plan.Rerun(Account(2, owner: 1) with { HasOwnerLeft = true }).Outcome);
        Assert.Equal(MoveOutcome.Stays, plan.Rerun(Account(3, owner: null)).Outcome);
    }

    [Fact]
    public void RunningLoads_MovedToAndFro_EndWhereTheyBegan()
    {
        var loads = new RunningLoads(Loads((1, 5)));

        loads.Move(User(1), User(2), 3);
        Assert.Equal((2, 3), (loads.Of(User(1)), loads.Of(User(2))));
        loads.Move(User(2), User(1), 3);
        loads.Move(from: null, to: null, 7);

        Assert.Equal((5, 0), (loads.Of(User(1)), loads.Of(User(2))));
    }

    private static PortfolioPlan Plan(IReadOnlyList<Officer> officers, IReadOnlyDictionary<Guid, int> loads) =>
        new([Rule(officers)], Weights, loads, Now);

    private static HeldAccount Account(int number, int? owner, bool isLocked = false) =>
        new(
            Id(number),
            "Account " + number,
            new AccountProfile(null, null, null, null, null),
            owner is { } user ? User(user) : null,
            "Owner",
            HasOwnerLeft: false,
            isLocked,
            ParentId: null,
            ParentOwnerId: null);
}
