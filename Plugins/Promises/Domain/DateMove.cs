namespace Dynamics.Loyalty.Promises.Domain;

/// <summary>A date before and after a change, UTC.</summary>
/// <param name="From">Before.</param>
/// <param name="To">After; the same when it stayed.</param>
public sealed record DateMove(DateTime From, DateTime To)
{
    /// <summary>Whether it became another.</summary>
    public bool IsMove => From != To;
}
