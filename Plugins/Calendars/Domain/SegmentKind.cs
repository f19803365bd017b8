namespace Dynamics.Loyalty.Calendars.Domain;

/// <summary>What a stretch of time is to a calendar.</summary>
public enum SegmentKind
{
    /// <summary>Work is done; short breaks may be merged into a long stretch.</summary>
    Open,

    /// <summary>Outside the week's hours.</summary>
    Closed,

    /// <summary>Closed although the week's hours would have it open.</summary>
    Holiday,
}
