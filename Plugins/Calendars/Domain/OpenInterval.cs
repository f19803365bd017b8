namespace Dynamics.Loyalty.Calendars.Domain;

/// <summary>A stretch of one day on the wall clock during which work is done, half-open.</summary>
public readonly struct OpenInterval
{
    /// <summary>Minutes of a day on the wall clock.</summary>
    public const int MinutesPerDay = 1440;

    /// <summary>Makes an interval.</summary>
    /// <param name="startMinute">First minute, 0 to 1439.</param>
    /// <param name="endMinute">Minute after the last, greater than the start, at most 1440 (24:00).</param>
    public OpenInterval(int startMinute, int endMinute)
    {
        if (startMinute < 0 || endMinute <= startMinute || endMinute > MinutesPerDay)
            throw new ArgumentOutOfRangeException(nameof(endMinute), "An interval lies within one day and ends after its start.");
        StartMinute = startMinute;
        EndMinute = endMinute;
    }

    /// <summary>First minute of the day, inclusive.</summary>
    public int StartMinute { get; }

    /// <summary>End, exclusive; 1440 is the midnight that ends the day.</summary>
    public int EndMinute { get; }

    /// <summary>Length on the wall clock in minutes.</summary>
    public int Minutes => EndMinute - StartMinute;
}
