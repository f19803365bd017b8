namespace Dynamics.Loyalty.Ownership.Domain;

/// <summary>What is to become of one account.</summary>
/// <param name="Account">The account.</param>
/// <param name="Weight">Its points.</param>
/// <param name="Outcome">What becomes of it.</param>
/// <param name="Assignment">The choice with every candidate; null when none was made because the owner is locked.</param>
public sealed record PlannedMove(HeldAccount Account, int Weight, MoveOutcome Outcome, Assignment? Assignment)
{
    /// <summary>Whether the account changes hands.</summary>
    public bool IsChange => Outcome is MoveOutcome.Moves or MoveOutcome.Unassigned;

    /// <summary>The user who has the account afterwards; null for nobody.</summary>
    public Guid? NewOwnerId => IsChange ? Assignment?.Chosen?.UserId : Account.OwnerId;
}
