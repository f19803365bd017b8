using Dynamics.Loyalty.Churn.Domain;

namespace Dynamics.Loyalty.Plugins.Churn.Backtesting;

/// <summary>The accounts that left.</summary>
/// <param name="Known">Departures of accounts that there are, each once.</param>
/// <param name="Faults">Lines that name none.</param>
internal sealed record Leavers(IReadOnlyList<Departure> Known, IReadOnlyList<LineFault> Faults);
