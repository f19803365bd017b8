namespace Dynamics.Loyalty.Ownership.Domain;

/// <summary>The time in which an officer is away: <c>[from, until)</c>.</summary>
/// <param name="From">Start, inclusive; null with an end means since ever.</param>
/// <param name="Until">End, exclusive; null with a start means until further notice.</param>
public sealed record Absence(DateTime? From, DateTime? Until)
{
    /// <summary>Whether the absence covers an instant; one without start and end covers none.</summary>
    public bool Covers(DateTime at) =>
        (From is not null || Until is not null)
        && (From is null || From <= at)
        && (Until is null || at < Until);

    /// <summary>Whether it ends before it starts, or at once.</summary>
    public bool IsReversed => From is { } from && Until is { } until && until <= from;
}
