namespace Dynamics.Loyalty.Promises.Domain;

/// <summary>How a policy finds its safety margin.</summary>
public enum MarginKind
{
    /// <summary>A number of working minutes.</summary>
    Fixed,

    /// <summary>A percentage of the lead time, rounded up to the minute.</summary>
    Percent,

    /// <summary>What past deliveries needed; the fixed margin while there are too few.</summary>
    Learned,
}
