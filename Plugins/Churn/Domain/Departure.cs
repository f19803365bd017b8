namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>A customer who left.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="On">The day, UTC.</param>
/// <param name="Line">Line of the file that says so, from 1; null when a column does.</param>
public sealed record Departure(Guid AccountId, DateTime On, int? Line = null);
