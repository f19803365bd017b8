namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>What one kind of signal contributes to a score.</summary>
/// <param name="Kind">Value of the signal kind choice.</param>
/// <param name="Points">Points within the cap, not 0.</param>
/// <param name="Signals">How many signals count, at least 1.</param>
/// <param name="Leading">The signal among them that weighs most: the latest.</param>
public sealed record Factor(int Kind, decimal Points, int Signals, Signal Leading);
