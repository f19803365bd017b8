namespace Dynamics.Loyalty.Promises.Domain;

/// <summary>Which bound of the policy a margin was moved to.</summary>
public enum MarginClamp
{
    /// <summary>None: it lay within the bounds.</summary>
    None,

    /// <summary>It was too small.</summary>
    Minimum,

    /// <summary>It was too large.</summary>
    Maximum,
}
