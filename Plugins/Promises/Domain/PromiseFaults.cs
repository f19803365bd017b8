namespace Dynamics.Loyalty.Promises.Domain;

/// <summary>Stable codes of what promises and their policies refuse.</summary>
public static class PromiseFaults
{
    /// <summary>The customer date is earlier than the rule allows. Argument: the earliest safe date.</summary>
    public const string TooTight = "LOY-PROMISE-TOO-TIGHT";

    /// <summary>A date, or what the dates are reckoned from, may not be changed. No arguments.</summary>
    public const string DateLocked = "LOY-PROMISE-DATE-LOCKED";

    /// <summary>The status follows from the dates and may not be set. No arguments.</summary>
    public const string StatusLocked = "LOY-PROMISE-STATUS-LOCKED";

    /// <summary>No account is named. No arguments.</summary>
    public const string AccountRequired = "LOY-PROMISE-ACCOUNT-REQUIRED";

    /// <summary>The account is inactive. Argument: its name.</summary>
    public const string AccountInactive = "LOY-PROMISE-ACCOUNT-INACTIVE";

    /// <summary>No policy is named. No arguments.</summary>
    public const string PolicyRequired = "LOY-PROMISE-POLICY-REQUIRED";

    /// <summary>The policy is inactive. Argument: its name.</summary>
    public const string PolicyInactive = "LOY-PROMISE-POLICY-INACTIVE";

    /// <summary>Delivered before it was requested. No arguments.</summary>
    public const string DeliveredBeforeRequest = "LOY-PROMISE-DELIVERED-BEFORE-REQUEST";

    /// <summary>A promise that is closed without delivery cannot be delivered. No arguments.</summary>
    public const string NotDeliverable = "LOY-PROMISE-CLOSED";

    /// <summary>A delivery is entered once. No arguments.</summary>
    public const string DeliveryLocked = "LOY-PROMISE-DELIVERY-LOCKED";

    /// <summary>The policy has no lead time. No arguments.</summary>
    public const string LeadRequired = "LOY-POLICY-LEAD-REQUIRED";

    /// <summary>Minutes or percent of a policy are negative. No arguments.</summary>
    public const string Negative = "LOY-POLICY-NEGATIVE";

    /// <summary>The smallest margin is larger than the largest. No arguments.</summary>
    public const string MarginBounds = "LOY-POLICY-MARGIN-BOUNDS";

    /// <summary>The margin mode lacks the value it needs. No arguments.</summary>
    public const string MarginRequired = "LOY-POLICY-MARGIN-REQUIRED";

    /// <summary>The target kept rate is not above 0 and at most 100. No arguments.</summary>
    public const string KeptRate = "LOY-POLICY-KEPT-RATE";
}
