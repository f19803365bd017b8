namespace Dynamics.Loyalty.Promises.Domain;

/// <summary>Where an open promise stands at a moment.</summary>
public enum PromiseState
{
    /// <summary>Not past the internal target.</summary>
    OnTrack,

    /// <summary>Past the target, not past the customer date.</summary>
    UsingMargin,

    /// <summary>Past the customer date.</summary>
    Late,

    /// <summary>Waiting for the customer.</summary>
    Paused,
}
