namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>A level in a backtest.</summary>
/// <param name="Level">The level.</param>
/// <param name="Leavers">Leavers that held it.</param>
/// <param name="Stayers">Others that held it, of those looked at.</param>
/// <param name="LeaversShare">Share of all leavers; null without leavers.</param>
/// <param name="StayersShare">Share of all others; null without others.</param>
/// <param name="LeaveRate">Share of its accounts that left, others weighted for those not looked at; null when nobody held it.</param>
public sealed record BacktestLevel(RiskStep Level, int Leavers, int Stayers, double? LeaversShare, double? StayersShare, double? LeaveRate);
