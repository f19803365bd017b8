namespace Dynamics.Loyalty.Faults.Tests.Harness;

/// <summary>What was tried on a flow.</summary>
/// <param name="Flow">Its name.</param>
/// <param name="Calls">Service calls of plugins in an undisturbed run.</param>
/// <param name="Transactions">Transactions of it that change something.</param>
/// <param name="Tried">Failures tried, by kind.</param>
internal sealed record FlowReport(string Flow, int Calls, int Transactions, IReadOnlyDictionary<string, int> Tried);
