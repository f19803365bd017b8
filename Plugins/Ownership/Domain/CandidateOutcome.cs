namespace Dynamics.Loyalty.Ownership.Domain;

/// <summary>What became of an officer who could have been chosen.</summary>
public enum CandidateOutcome
{
    /// <summary>Chosen.</summary>
    Chosen,

    /// <summary>Not eligible.</summary>
    Refused,

    /// <summary>Eligible, but another came first: by continuity, a lower load, or the tie-break.</summary>
    HigherLoad,
}
