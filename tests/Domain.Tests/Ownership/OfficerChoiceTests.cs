using Dynamics.Loyalty.Ownership.Domain;
using static Dynamics.Loyalty.Domain.Tests.Ownership.Officers;

namespace Dynamics.Loyalty.Domain.Tests.Ownership;

public sealed class OfficerChoiceTests
{
    [Theory]
    [InlineData(94, AssignmentReason.Rule)]
    [InlineData(95, AssignmentReason.Rule)]
    [InlineData(96, AssignmentReason.NoEligibleOfficer)]
    public void Choose_LoadNearCapacity_FitsUpToItInclusive(int load, AssignmentReason reason)
    {
        var rule = Rule([Officer(1, capacity: 100)]);

        Assert.Equal(reason, OfficerChoice.Choose(rule, weight: 5, Loads((1, load)), parentOwner: null, Now).Reason);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void Choose_AbsenceStarting_RefusesFromItsStart(int minutesSinceStart, bool isRefused)
    {
        var start = Now.AddMinutes(-minutesSinceStart);
        var rule = Rule([Officer(1, absentFrom: start, absentUntil: start.AddDays(5))]);

        Assert.Equal(isRefused, Choose(rule).Chosen is null);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    public void Choose_AbsenceEnding_AllowsFromItsEnd(int minutesSinceEnd, bool isRefused)
    {
        var end = Now.AddMinutes(-minutesSinceEnd);
        var rule = Rule([Officer(1, absentFrom: end.AddDays(-5), absentUntil: end)]);

        Assert.Equal(isRefused, Choose(rule).Chosen is null);
    }

    [Fact]
    public void Choose_AbsenceWithoutEnd_RefusesForGood()
    {
        var assignment = Choose(Rule([Officer(1, absentFrom: Now.AddYears(-5))]));

        Assert.Equal(RefusalReason.Absent, assignment.Candidates.Single().Why);
    }

    [Fact]
    public void Choose_DifferentCapacities_ComparesShares()
    {
        var rule = Rule([Officer(1, capacity: 10), Officer(2, capacity: 100)]);

        Assert.Equal(User(2), OfficerChoice.Choose(rule, weight: 2, Loads((1, 2), (2, 30)), parentOwner: null, Now).Chosen!.UserId);
        Assert.Equal(User(1), OfficerChoice.Choose(rule, weight: 2, Loads((1, 0), (2, 30)), parentOwner: null, Now).Chosen!.UserId);
    }

    [Fact]
    public void Choose_Tie_GoesToTheLongestWithoutAnAccount()
    {
        var rule = Rule([Officer(1, lastAssignedOn: Now.AddDays(-1)), Officer(2, lastAssignedOn: Now.AddDays(-2)), Officer(3, lastAssignedOn: Now.AddDays(-1))]);

        Assert.Equal(User(2), Choose(rule).Chosen!.UserId);
    }

    [Fact]
    public void Choose_TieWithNeverAssigned_GoesToNeverAssigned()
    {
        var rule = Rule([Officer(1, lastAssignedOn: Now.AddYears(-9)), Officer(2)]);

        Assert.Equal(User(2), Choose(rule).Chosen!.UserId);
    }

    [Fact]
    public void Choose_FullTie_GoesToTheLowestId()
    {
        Assert.Equal(User(2), Choose(Rule([Officer(3), Officer(2), Officer(4)])).Chosen!.UserId);
    }

    [Fact]
    public void Choose_ParentOwnerEligible_ContinuesInSpiteOfLoad()
    {
        var rule = Rule([Officer(1), Officer(2)]);

        var assignment = OfficerChoice.Choose(rule, weight: 5, Loads((2, 90)), parentOwner: User(2), Now);

        Assert.Equal((AssignmentReason.Continuity, User(2)), (assignment.Reason, assignment.Chosen!.UserId));
    }

    [Fact]
    public void Choose_ParentOwnerOverCapacity_ChoosesByLoad()
    {
        var rule = Rule([Officer(1), Officer(2)]);

        var assignment = OfficerChoice.Choose(rule, weight: 5, Loads((2, 98)), parentOwner: User(2), Now);

        Assert.Equal((AssignmentReason.Rule, User(1)), (assignment.Reason, assignment.Chosen!.UserId));
    }

    [Theory]
    [InlineData(true, true, AssignmentReason.Fallback)]
    [InlineData(false, true, AssignmentReason.NoEligibleOfficer)]
    [InlineData(true, false, AssignmentReason.NoEligibleOfficer)]
    public void Choose_NobodyEligible_FallsBackOnWhoCanWork(bool isActive, bool isUserEnabled, AssignmentReason reason)
    {
        var fallback = Officer(9, capacity: 0, isActive: isActive, isUserEnabled: isUserEnabled, absentFrom: Now.AddDays(-1));

        Assert.Equal(reason, Choose(Rule([Officer(1, isActive: false)], fallback)).Reason);
    }

    [Fact]
    public void Choose_EmptyPool_FallsBack()
    {
        Assert.Equal(AssignmentReason.Fallback, Choose(Rule([], Officer(9))).Reason);
    }

    [Fact]
    public void Choose_Candidates_NamesEveryRefusal()
    {
        var rule = Rule([Officer(1, isActive: false), Officer(2, isUserEnabled: false), Officer(3, absentFrom: Now), Officer(4, capacity: 4), Officer(5), Officer(6)]);

        var candidates = Choose(rule).Candidates;

        Assert.Equal(
            [RefusalReason.Inactive, RefusalReason.UserDisabled, RefusalReason.Absent, RefusalReason.OverCapacity, null, null],
            candidates.Select(candidate => candidate.Why));
        Assert.Equal([CandidateOutcome.Chosen, CandidateOutcome.HigherLoad], candidates.Skip(4).Select(candidate => candidate.Outcome));
    }

    private static Assignment Choose(AssignmentRule rule) =>
        OfficerChoice.Choose(rule, weight: 5, Loads(), parentOwner: null, Now);
}
