using Dynamics.Loyalty.Ownership.Domain;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static Dynamics.Loyalty.Domain.Tests.Ownership.Officers;

namespace Dynamics.Loyalty.Domain.Tests.Ownership;

public sealed class OfficerChoiceProperties
{
    private const string Seed = "(20261123,2027)";

    private static readonly Arbitrary<int[]> Pools =
        Gen.Choose(0, 20).ArrayOf().Where(loads => loads.Length is > 0 and < 12).ToArbitrary();

    [Property(Replay = Seed)]
    public Property Choose_ByRule_NeverPassesACapacity() => Prop.ForAll(Pools, loads =>
    {
        var assignment = Choose(loads, weight: 5);
        return assignment.Reason != AssignmentReason.Rule
            || assignment.Candidates.Single(candidate => candidate.Outcome == CandidateOutcome.Chosen).LoadAfter <= assignment.Chosen!.Capacity;
    });

    [Property(Replay = Seed)]
    public Property Choose_ByRule_NobodyEligibleHasALowerShare() => Prop.ForAll(Pools, loads =>
    {
        var assignment = Choose(loads, weight: 5);
        var eligible = assignment.Candidates.Where(candidate => candidate.Why is null).ToList();
        return assignment.Chosen is null == (eligible.Count == 0)
            && eligible.TrueForAll(candidate => Share(candidate) >= Share(assignment.Candidates.Single(other => other.Officer == assignment.Chosen)));
    });

    [Property(Replay = Seed)]
    public Property Choose_OfficersInAnotherOrder_ChoosesTheSame() => Prop.ForAll(Pools, loads =>
    {
        var rule = Rule(Pool(loads));
        var reversed = Rule([.. Pool(loads).Reverse()]);
        return Choose(rule, loads, 5).Chosen == Choose(reversed, loads, 5).Chosen;
    });

    [Property(Replay = Seed)]
    public Property Choose_AccountsOneByOne_FillsThePoolBeforeAnybodyIsLeftOut() => Prop.ForAll(Gen.Choose(1, 6).ToArbitrary(), Gen.Choose(1, 60).ToArbitrary(), (officers, accounts) =>
    {
        var loads = new int[officers];
        var rule = Rule(Pool(loads));
        var left = 0;
        for (var account = 0; account < accounts; account++)
        {
            var chosen = Choose(rule, loads, weight: 1).Chosen;
            if (chosen is null)
                left++;
            else
                loads[NumberOf(chosen)]++;
        }

        return left == Math.Max(0, accounts - (officers * 10)) && loads.Max() - loads.Min() <= 1;
    });

    private static double Share(Candidate candidate) => (double)candidate.LoadAfter / candidate.Officer.Capacity;

    private static int NumberOf(Officer officer) => int.Parse(officer.Name.AsSpan("Officer ".Length), System.Globalization.CultureInfo.InvariantCulture);

    private static Officer[] Pool(int[] loads) => [.. loads.Select((_, number) => Officer(number, capacity: 10))];

    private static Assignment Choose(int[] loads, int weight) => Choose(Rule(Pool(loads)), loads, weight);

    private static Assignment Choose(AssignmentRule rule, int[] loads, int weight) =>
        OfficerChoice.Choose(rule, weight, Loads([.. loads.Select((points, number) => (number, points))]), parentOwner: null, Now);
}
