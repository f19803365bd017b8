namespace LocalDataverse.Engine.Metadata;

/// <summary>How a date-time column is kept; the numbers are those of the solution file.</summary>
public enum DateBehavior
{
    /// <summary>An instant, stored and returned in UTC.</summary>
    UserLocal = 1,
    /// <summary>A date without time or zone.</summary>
    DateOnly = 2,
    /// <summary>A wall-clock value without zone.</summary>
    TimeZoneIndependent = 3,
}
