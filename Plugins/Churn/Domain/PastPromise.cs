namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>A promise with the time in which it was open.</summary>
/// <param name="Promise">The promise, with its dates as they stand now.</param>
/// <param name="RequestedOn">When it was made, UTC.</param>
/// <param name="EndedOn">When it was delivered or otherwise ended, UTC; null while it is open.</param>
public sealed record PastPromise(OpenPromise Promise, DateTime RequestedOn, DateTime? EndedOn)
{
    /// <summary>Whether it was open at a moment, UTC.</summary>
    public bool WasOpen(DateTime at) => RequestedOn <= at && (EndedOn is null || EndedOn > at);
}
