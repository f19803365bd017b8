namespace Dynamics.Loyalty.Ownership.Domain;

/// <summary>The user who has the account when its owner is chosen anew.</summary>
/// <param name="UserId">The user.</param>
/// <param name="IsLeaving">Whether the user hands the account over and is no candidate.</param>
public sealed record Incumbent(Guid UserId, bool IsLeaving);
