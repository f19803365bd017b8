namespace Dynamics.Loyalty.Ownership.Domain;

/// <summary>Chooses the loyalty owner of an account among the officers of a rule's pool.</summary>
public static class OfficerChoice
{
    /// <summary>
    /// Continuity first: the parent account's owner, when eligible. Then the lowest load ÷ capacity with the account;
    /// ties go to the longest without an account, then to the lowest id. Nobody eligible: the fallback officer.
    /// The fallback is the safety net: it must be able to work, but neither capacity nor absence stops it.
    /// An incumbent of the pool keeps the account unless somebody is the better choice: of two equal shares theirs is
    /// taken, an absence moves nothing, and being over capacity costs them the account only when another has room.
    /// </summary>
    /// <param name="rule">The rule that applies.</param>
    /// <param name="weight">Points of the account, 0 or more.</param>
    /// <param name="loads">Points of each user before, without the account itself; missing means 0.</param>
    /// <param name="parentOwner">Loyalty owner of the parent account.</param>
    /// <param name="now">The moment.</param>
    /// <param name="incumbent">Who has the account now; null for an account without owner.</param>
    public static Assignment Choose(
        AssignmentRule rule,
        int weight,
        IReadOnlyDictionary<Guid, int> loads,
        Guid? parentOwner,
        DateTime now,
        Incumbent? incumbent = null)
    {
        var judged = rule.Officers
            .OrderBy(officer => Key(officer), StringComparer.Ordinal)
            .Select(officer => Judge(officer, Load(loads, officer), weight, now, incumbent))
            .ToList();
        var eligible = judged.Where(candidate => candidate.Why is null).ToList();
        var heir = eligible.Find(candidate => candidate.Officer.UserId == parentOwner);
        eligible.Sort((left, right) => Compare(left, right, incumbent));
        var chosen = (heir ?? eligible.FirstOrDefault() ?? Overloaded(judged, incumbent))?.Officer;
        if (chosen is not null)
        {
            var reason = heir is null ? AssignmentReason.Rule : AssignmentReason.Continuity;
            return new Assignment(reason, rule, chosen, Mark(judged, chosen));
        }

        return rule.Fallback is { IsActive: true, IsUserEnabled: true } fallback
            ? new Assignment(AssignmentReason.Fallback, rule, fallback, judged)
            : new Assignment(AssignmentReason.NoEligibleOfficer, rule, Chosen: null, judged);
    }

    /// <summary>Whether an officer can be given an account by a person's choice: the only bound is the capacity.</summary>
    /// <param name="officer">The officer.</param>
    /// <param name="weight">Points of the account, 0 or more.</param>
    /// <param name="load">Points before.</param>
    public static Assignment Offer(Officer officer, int weight, int load)
    {
        var after = load + weight;
        return after <= officer.Capacity
            ? new Assignment(AssignmentReason.HandOver, Rule: null, officer, [new Candidate(officer, load, after, CandidateOutcome.Chosen, Why: null)])
            : new Assignment(
                AssignmentReason.NoEligibleOfficer,
                Rule: null,
                Chosen: null,
                [new Candidate(officer, load, after, CandidateOutcome.Refused, RefusalReason.OverCapacity)]);
    }

    private static Candidate Judge(Officer officer, int load, int weight, DateTime now, Incumbent? incumbent)
    {
        var after = load + weight;
        var isIncumbent = officer.UserId == incumbent?.UserId;
        RefusalReason? why =
            isIncumbent && incumbent!.IsLeaving ? RefusalReason.Leaving
            : !officer.IsActive ? RefusalReason.Inactive
            : !officer.IsUserEnabled ? RefusalReason.UserDisabled
            : !isIncumbent && officer.IsAbsent(now) ? RefusalReason.Absent
            : after > officer.Capacity ? RefusalReason.OverCapacity
            : null;
        var outcome = why is null ? CandidateOutcome.HigherLoad : CandidateOutcome.Refused;
        return new Candidate(officer, load, after, outcome, why);
    }

    private static Candidate? Overloaded(List<Candidate> judged, Incumbent? incumbent) =>
        judged.Find(candidate => candidate.Officer.UserId == incumbent?.UserId && candidate.Why is RefusalReason.OverCapacity);

    private static int Compare(Candidate left, Candidate right, Incumbent? incumbent)
    {
        // The fractions are compared crosswise, which is exact.
        var byLoad = ((long)left.LoadAfter * Divisor(right)).CompareTo((long)right.LoadAfter * Divisor(left));
        if (byLoad != 0)
            return byLoad;
        if (left.Officer.UserId == incumbent?.UserId || right.Officer.UserId == incumbent?.UserId)
            return left.Officer.UserId == incumbent?.UserId ? -1 : 1;
        var byWait = Nullable.Compare(left.Officer.LastAssignedOn, right.Officer.LastAssignedOn);
        return byWait != 0 ? byWait : string.CompareOrdinal(Key(left.Officer), Key(right.Officer));
    }

    // Only an account without weight fits a capacity of 0; its share is then 0 of anything.
    private static int Divisor(Candidate candidate) => Math.Max(1, candidate.Officer.Capacity);

    private static List<Candidate> Mark(IEnumerable<Candidate> judged, Officer chosen) =>
        judged
            .Select(candidate => candidate.Officer == chosen ? candidate with { Outcome = CandidateOutcome.Chosen } : candidate)
            .ToList();

    private static int Load(IReadOnlyDictionary<Guid, int> loads, Officer officer) =>
        loads.TryGetValue(officer.UserId, out var load) ? load : 0;

    private static string Key(Officer officer) => officer.Id.ToString("D");
}
