namespace Dynamics.Loyalty.Ownership.Domain;

/// <summary>What assignment rules look at in an account; a null is unknown and matches no condition.</summary>
/// <param name="Segment">Value of the segment choice.</param>
/// <param name="Country">Country of the first address, as written there.</param>
/// <param name="IndustryCode">Value of the industry choice.</param>
/// <param name="Revenue">Annual revenue in the account's currency.</param>
/// <param name="Language">Language code, e.g. fr or de-CH.</param>
public sealed record AccountProfile(int? Segment, string? Country, int? IndustryCode, decimal? Revenue, string? Language);
