namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>Kinds of signal that begin and end with the clock and are derived from stored instants. Named as the members of the choice.</summary>
public enum ClockKind
{
    /// <summary>An open promise uses its margin or is late.</summary>
    PromiseAtRisk,

    /// <summary>Nobody talked with the customer for longer than usual.</summary>
    Silence,

    /// <summary>The renewal is near and the loyalty owner does not talk with the customer.</summary>
    RenewalNear,

    /// <summary>The loyalty owner changed twice in 12 months.</summary>
    OwnerChanged,

    /// <summary>Nobody is the loyalty owner.</summary>
    OwnerVacant,
}
