namespace Dynamics.Loyalty.Ownership.Domain;

/// <summary>Why an account has, or has not, got a loyalty owner. Named as the members of the choice.</summary>
public enum AssignmentReason
{
    /// <summary>Lowest load in the pool of the rule.</summary>
    Rule,

    /// <summary>Loyalty owner of the parent account.</summary>
    Continuity,

    /// <summary>Fallback officer of the rule.</summary>
    Fallback,

    /// <summary>Chosen by a person.</summary>
    Manual,

    /// <summary>The former owner's portfolio was handed over.</summary>
    HandOver,

    /// <summary>Nobody could take the account.</summary>
    NoEligibleOfficer,
}
