namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>What a kind of signal did for the scores of leavers.</summary>
/// <param name="Kind">Value of the signal kind choice.</param>
/// <param name="Leavers">Leavers to whose score it contributed.</param>
/// <param name="Share">Their share of all leavers.</param>
/// <param name="Points">Points it contributed, on average over all leavers; negative for one that reassured.</param>
public sealed record BacktestFactor(int Kind, int Leavers, double Share, decimal Points);
