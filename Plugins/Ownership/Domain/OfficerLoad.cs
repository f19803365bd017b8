namespace Dynamics.Loyalty.Ownership.Domain;

/// <summary>Load of an officer before and after accounts change hands.</summary>
/// <param name="OfficerId">The profile.</param>
/// <param name="Name">Its name.</param>
/// <param name="Capacity">Largest load, in points.</param>
/// <param name="Before">Points before.</param>
/// <param name="After">Points after.</param>
public sealed record OfficerLoad(Guid OfficerId, string Name, int Capacity, int Before, int After);
