namespace Dynamics.Loyalty.Promises.Domain;

/// <summary>How a delivered promise ended.</summary>
public enum PromiseOutcome
{
    /// <summary>Delivered by the internal target.</summary>
    KeptEarly,

    /// <summary>Delivered after the target, by the customer date.</summary>
    Kept,

    /// <summary>Delivered after the customer date.</summary>
    Broken,
}
