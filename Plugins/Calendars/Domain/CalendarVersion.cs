namespace Dynamics.Loyalty.Calendars.Domain;

/// <summary>A version of a calendar: from which date on it counts, read on its own wall clock.</summary>
public sealed class CalendarVersion
{
    /// <summary>Makes a version.</summary>
    /// <param name="id">Which one.</param>
    /// <param name="zone">Its zone.</param>
    /// <param name="effectiveFrom">First date on which it counts; null for the first version, which counts before all others.</param>
    public CalendarVersion(Guid id, TimeZoneInfo zone, LocalDate? effectiveFrom)
    {
        Id = id;
        Zone = zone;
        EffectiveFrom = effectiveFrom;
    }

    /// <summary>Which one.</summary>
    public Guid Id { get; }

    /// <summary>Its zone.</summary>
    public TimeZoneInfo Zone { get; }

    /// <summary>First date on which it counts, or null.</summary>
    public LocalDate? EffectiveFrom { get; }

    /// <summary>
    /// Of the versions of one calendar, the one that counts at an instant: the latest that has begun. A version begins
    /// with midnight in its own zone, since a version may change the zone and its date is meant where it is written.
    /// </summary>
    /// <param name="versions">The first version and any others, in any order.</param>
    /// <param name="instant">The moment, UTC.</param>
    public static CalendarVersion InForce(IEnumerable<CalendarVersion> versions, DateTime instant) =>
        versions
            .Where(version => version.HasBegun(instant))
            .OrderByDescending(version => version.EffectiveFrom?.DayNumber ?? int.MinValue)
            .ThenBy(version => version.Id)
            .First();

    private bool HasBegun(DateTime instant) =>
        EffectiveFrom is not { } from || LocalDate.Of(instant + Zone.GetUtcOffset(instant)) >= from;
}
