namespace Dynamics.Loyalty.Promises.Domain;

/// <summary>What past promises say of a policy's margin.</summary>
public enum MarginVerdict
{
    /// <summary>Neither too small nor too large.</summary>
    Fits,

    /// <summary>Fewer were kept than the policy wants.</summary>
    TooSmall,

    /// <summary>The share to be kept took far less time than is promised.</summary>
    TooLarge,

    /// <summary>Too few promises to say.</summary>
    TooThin,
}
