namespace Dynamics.Loyalty.Calendars.Domain;

/// <summary>Stable codes of what a business calendar refuses.</summary>
public static class CalendarFaults
{
    /// <summary>Opening hours do not parse. Arguments: position (1-based), the text found there, the whole text.</summary>
    public const string HoursInvalid = "LOY-CALENDAR-HOURS";

    /// <summary>An interval ends before it starts or overlaps the one before. Arguments: as <see cref="HoursInvalid"/>.</summary>
    public const string HoursOrder = "LOY-CALENDAR-HOURS-ORDER";

    /// <summary>No such time zone. Argument: the id.</summary>
    public const string ZoneUnknown = "LOY-CALENDAR-ZONE";

    /// <summary>No open interval within 400 days. Arguments: calendar name, days searched.</summary>
    public const string NeverOpen = "LOY-CALENDAR-NEVER-OPEN";

    /// <summary>An instant or its result lies outside the years 1900 to 9999. No arguments.</summary>
    public const string DateRange = "LOY-DATE-RANGE";

    /// <summary>A calendar is a version of one that is a later version itself. No arguments.</summary>
    public const string VersionOfVersion = "LOY-CALENDAR-VERSION-OF-VERSION";

    /// <summary>Of which calendar a version is one is said when it is made, and stays. No arguments.</summary>
    public const string VersionLocked = "LOY-CALENDAR-VERSION-LOCKED";

    /// <summary>A later version needs its first date. No arguments.</summary>
    public const string VersionDate = "LOY-CALENDAR-VERSION-DATE";

    /// <summary>The first version has no first date: it counts before all others. No arguments.</summary>
    public const string FirstVersionDate = "LOY-CALENDAR-FIRST-VERSION-DATE";

    /// <summary>Another version of the calendar begins on the same date. Argument: the date (ISO).</summary>
    public const string VersionDateTaken = "LOY-CALENDAR-VERSION-DATE-TAKEN";

    /// <summary>Open promises were computed with this version, so it changes no more. No arguments.</summary>
    public const string InUse = "LOY-CALENDAR-IN-USE";

    /// <summary>A calendar exception ends before it begins. Arguments: name, first day, last day (ISO dates).</summary>
    public const string ExceptionOrder = "LOY-CALENDAR-EXCEPTION-ORDER";
}
