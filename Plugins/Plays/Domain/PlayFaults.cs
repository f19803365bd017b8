namespace Dynamics.Loyalty.Plays.Domain;

/// <summary>Stable codes of what plays refuse.</summary>
public static class PlayFaults
{
    /// <summary>What the rules wrote is changed by hand. No arguments.</summary>
    public const string Locked = "LOY-PLAY-LOCKED";

    /// <summary>The play has ended. No arguments.</summary>
    public const string Closed = "LOY-PLAY-CLOSED";

    /// <summary>A play is opened by hand. No arguments.</summary>
    public const string ByRule = "LOY-PLAY-BY-RULE";

    /// <summary>A task of a play belongs to no level that opens one. No arguments.</summary>
    public const string TaskLevel = "LOY-PLAY-TASK-LEVEL";

    /// <summary>A task of a play has no due time, a negative or a too long one. Argument: the longest, in working days.</summary>
    public const string TaskDue = "LOY-PLAY-TASK-DUE";

    /// <summary>A task of a play has no subject. No arguments.</summary>
    public const string TaskSubject = "LOY-PLAY-TASK-SUBJECT";
}
