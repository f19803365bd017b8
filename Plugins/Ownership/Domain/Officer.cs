namespace Dynamics.Loyalty.Ownership.Domain;

/// <summary>The profile of a user who can answer for customers' loyalty.</summary>
/// <param name="Id">Id of the profile.</param>
/// <param name="UserId">The user.</param>
/// <param name="Name">Name of the profile, for explanations.</param>
/// <param name="Capacity">Largest load, in points, inclusive.</param>
/// <param name="IsActive">Whether the profile takes accounts.</param>
/// <param name="IsUserEnabled">Whether the user can sign in.</param>
/// <param name="AbsentFrom">Start of the absence, inclusive.</param>
/// <param name="AbsentUntil">End of the absence, exclusive; null with a start means until further notice.</param>
/// <param name="LastAssignedOn">When the officer last received an account; null means never.</param>
public sealed record Officer(
    Guid Id,
    Guid UserId,
    string Name,
    int Capacity,
    bool IsActive,
    bool IsUserEnabled,
    DateTime? AbsentFrom,
    DateTime? AbsentUntil,
    DateTime? LastAssignedOn)
{
    /// <summary>Whether the absence covers an instant.</summary>
    public bool IsAbsent(DateTime at) => new Absence(AbsentFrom, AbsentUntil).Covers(at);
}
