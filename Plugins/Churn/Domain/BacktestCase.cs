namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>An account of a backtest.</summary>
/// <param name="Past">What is known of it.</param>
/// <param name="LeftOn">
/// The day it left, UTC; for one that stayed the day of a departure that it is compared with, so that both are looked at in the same season.
/// </param>
/// <param name="IsLeaver">Whether it left.</param>
public sealed record BacktestCase(AccountPast Past, DateTime LeftOn, bool IsLeaver);
