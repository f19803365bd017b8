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

    /// <summary>The promise waits for the customer; it is resumed first. No arguments.</summary>
    public const string Paused = "LOY-PROMISE-PAUSED";

    /// <summary>The promise has ended, so it is neither paused nor revised. No arguments.</summary>
    public const string Ended = "LOY-PROMISE-ENDED";

    /// <summary>A promise that has not ended cannot be deactivated. No arguments.</summary>
    public const string StillOpen = "LOY-PROMISE-STILL-OPEN";

    /// <summary>The customer date has passed, so the promise can no longer be cancelled or renegotiated. No arguments.</summary>
    public const string Passed = "LOY-PROMISE-PASSED";

    /// <summary>A promise that ends without delivery needs a reason. No arguments.</summary>
    public const string ReasonRequired = "LOY-PROMISE-REASON-REQUIRED";

    /// <summary>A renegotiated promise names another promise to the same account. No arguments.</summary>
    public const string SuccessorRequired = "LOY-PROMISE-SUCCESSOR-REQUIRED";

    /// <summary>A pause names its promise. No arguments.</summary>
    public const string PausePromise = "LOY-PAUSE-PROMISE-REQUIRED";

    /// <summary>A pause says who is waited for, and why. No arguments.</summary>
    public const string PauseWhy = "LOY-PAUSE-REASON-REQUIRED";

    /// <summary>A pause begins neither before the request, nor in the future, nor inside an earlier pause. No arguments.</summary>
    public const string PauseStart = "LOY-PAUSE-START";

    /// <summary>A pause ends neither before it begins nor in the future. No arguments.</summary>
    public const string PauseEnd = "LOY-PAUSE-END";

    /// <summary>The expected end of a pause is before its start. No arguments.</summary>
    public const string PauseExpectedEnd = "LOY-PAUSE-EXPECTED-END";

    /// <summary>Promise, start and end of a pause do not change once they are entered. No arguments.</summary>
    public const string PauseLocked = "LOY-PAUSE-LOCKED";

    /// <summary>A revision names its promise. No arguments.</summary>
    public const string RevisionPromise = "LOY-REVISION-PROMISE-REQUIRED";

    /// <summary>A revision says the new customer date and the reason. No arguments.</summary>
    public const string RevisionIncomplete = "LOY-REVISION-INCOMPLETE";

    /// <summary>The new customer date is the one that stands. No arguments.</summary>
    public const string RevisionSame = "LOY-REVISION-SAME-DATE";

    /// <summary>A revision is history and does not change. No arguments.</summary>
    public const string RevisionLocked = "LOY-REVISION-LOCKED";

    /// <summary>A re-dating names neither a calendar nor a policy, or both. No arguments.</summary>
    public const string RedateScope = "LOY-REDATE-SCOPE";

    /// <summary>A re-dating that is no dry run needs a reason. No arguments.</summary>
    public const string RedateReason = "LOY-REDATE-REASON";

    /// <summary>The point at which a re-dating is to go on is unreadable. No arguments.</summary>
    public const string RedateCursor = "LOY-REDATE-CURSOR";

    /// <summary>The customer date has passed, so a re-dating leaves the promise as it is. No arguments.</summary>
    public const string RedatePassed = "LOY-REDATE-PASSED";

    /// <summary>The promise waits for the customer, so a re-dating leaves it as it is. No arguments.</summary>
    public const string RedatePaused = "LOY-REDATE-PAUSED";

    /// <summary>The period of a report is empty or longer than two years. No arguments.</summary>
    public const string ReportPeriod = "LOY-REPORT-PERIOD";

    /// <summary>The policy names a later version of a calendar. No arguments.</summary>
    public const string CalendarVersion = "LOY-POLICY-CALENDAR-VERSION";

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
