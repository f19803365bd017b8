namespace Dynamics.Loyalty.Plugins.Churn.Backtesting;

/// <summary>The accounts that stayed.</summary>
/// <param name="All">How many there are, as far as they were counted.</param>
/// <param name="Sampled">Those that are looked at: evenly spaced in the order of their ids, so the same in every run.</param>
/// <param name="IsCountedToTheEnd">Whether there are no more than those counted.</param>
internal sealed record Stayers(int All, IReadOnlyList<Guid> Sampled, bool IsCountedToTheEnd);
