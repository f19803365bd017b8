namespace Dynamics.Loyalty.Ownership.Domain;

/// <summary>What becomes of an account whose owner is chosen anew.</summary>
public enum MoveOutcome
{
    /// <summary>It gets another owner.</summary>
    Moves,

    /// <summary>It stays where it is.</summary>
    Stays,

    /// <summary>Nobody can take it: it is without owner from now on.</summary>
    Unassigned,

    /// <summary>It stays because its owner is locked: a person must choose.</summary>
    Locked,
}
