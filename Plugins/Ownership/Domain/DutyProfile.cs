namespace Dynamics.Loyalty.Ownership.Domain;

/// <summary>What decides whether an officer can act, and who does instead.</summary>
/// <param name="Id">Id of the officer's profile.</param>
/// <param name="UserId">The user; null when the profile has none yet, and then nobody can act by it.</param>
/// <param name="Name">Name of the profile.</param>
/// <param name="HasLeft">Whether the user is disabled or the profile deactivated.</param>
/// <param name="Absence">When the officer is away.</param>
/// <param name="DeputyId">Profile of the officer who acts meanwhile.</param>
public sealed record DutyProfile(Guid Id, Guid? UserId, string Name, bool HasLeft, Absence Absence, Guid? DeputyId)
{
    /// <summary>Whether the officer can act at an instant.</summary>
    public bool IsPresent(DateTime at) => UserId is not null && !HasLeft && !Absence.Covers(at);
}
