namespace Dynamics.Loyalty.Alerts.Domain;

/// <summary>What an alert of the team tells of, most important first.</summary>
public enum AlertReason
{
    /// <summary>An account became critical and nobody has called or met the customer since.</summary>
    CriticalAccountNoConversation,

    /// <summary>A broken promise whose recovery is past its due date.</summary>
    RecoveryOverdue,

    /// <summary>Accounts of somebody who left, or of nobody, for too long.</summary>
    AccountsWithoutLoyaltyOwner,

    /// <summary>An officer is away and no deputy can act.</summary>
    NobodyActsForAnAbsentOfficer,

    /// <summary>An officer carries more points than the capacity.</summary>
    OfficerOverCapacity,

    /// <summary>Waits for customers that have lasted longer than expected.</summary>
    PausesOverdue,

    /// <summary>More open or late promises than one person can keep.</summary>
    PromisesPilingUp,
}
