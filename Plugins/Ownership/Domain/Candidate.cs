namespace Dynamics.Loyalty.Ownership.Domain;

/// <summary>An officer of the pool and what became of them.</summary>
/// <param name="Officer">The officer.</param>
/// <param name="Load">Points before.</param>
/// <param name="LoadAfter">Points with the account.</param>
/// <param name="Outcome">What became of them.</param>
/// <param name="Why">Why they were refused, when they were.</param>
public sealed record Candidate(Officer Officer, int Load, int LoadAfter, CandidateOutcome Outcome, RefusalReason? Why);
