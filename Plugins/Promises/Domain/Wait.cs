namespace Dynamics.Loyalty.Promises.Domain;

/// <summary>A wait for the customer that is over, UTC.</summary>
/// <param name="From">When it began.</param>
/// <param name="To">When it ended, not before it began.</param>
/// <param name="Why">Who was waited for, and why.</param>
public sealed record Wait(DateTime From, DateTime To, string Why);
