namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>A signal with the time in which it was open.</summary>
/// <param name="Signal">The signal.</param>
/// <param name="ClearedOn">When it was cleared, UTC; null while it is open.</param>
public sealed record PastSignal(Signal Signal, DateTime? ClearedOn)
{
    /// <summary>Whether it was open at a moment, UTC.</summary>
    public bool WasOpen(DateTime at) => Signal.RaisedOn <= at && (ClearedOn is null || ClearedOn > at);
}
