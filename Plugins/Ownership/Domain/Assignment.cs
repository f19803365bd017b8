namespace Dynamics.Loyalty.Ownership.Domain;

/// <summary>The result of the assignment rules for one account.</summary>
/// <param name="Reason">Why it came so.</param>
/// <param name="Rule">The rule that applied; null when none did.</param>
/// <param name="Chosen">The officer; null when nobody could take the account.</param>
/// <param name="Candidates">Every officer of the pool, in the order of their ids.</param>
public sealed record Assignment(
    AssignmentReason Reason, AssignmentRule? Rule, Officer? Chosen, IReadOnlyList<Candidate> Candidates);
