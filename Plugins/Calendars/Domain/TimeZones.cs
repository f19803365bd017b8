using Dynamics.Loyalty.Platform.Domain;

namespace Dynamics.Loyalty.Calendars.Domain;

/// <summary>
/// Finds time zones by Windows id or IANA id on any platform. .NET Framework knows Windows ids only and .NET without
/// ICU knows IANA ids only, so the pairs are carried along (source: the windowsZones table of Unicode CLDR).
/// </summary>
public static class TimeZones
{
    private const string ResourceName = "Dynamics.Loyalty.Calendars.WindowsZones.txt";

    private static readonly Lazy<ZoneIdPairs> Pairs = new(ReadPairs);

    /// <summary>Finds a zone.</summary>
    /// <param name="id">Windows id (<c>Romance Standard Time</c>) or IANA id (<c>Europe/Paris</c>).</param>
    /// <exception cref="RuleViolationException"><see cref="CalendarFaults.ZoneUnknown"/>.</exception>
    public static TimeZoneInfo Find(string id) => Find(id, FindOnThisPlatform);

    /// <summary>Finds a zone on a platform given by its own look-up, which returns null for an id it does not know.</summary>
    public static TimeZoneInfo Find(string id, Func<string, TimeZoneInfo?> platform)
    {
        var trimmed = (id ?? string.Empty).Trim();
        if (!IsPlausible(trimmed))
            throw new RuleViolationException(CalendarFaults.ZoneUnknown, trimmed);
        var zone = platform(trimmed);
        if (zone == null && Pairs.Value.Other(trimmed) is { } other)
            zone = platform(other);
        return zone ?? throw new RuleViolationException(CalendarFaults.ZoneUnknown, trimmed);
    }

    /// <summary>The IANA id of a zone, the one that browsers know, also where the platform names it the Windows way.</summary>
    public static string IanaIdOf(TimeZoneInfo zone) => Pairs.Value.Iana(zone.Id) ?? zone.Id;

    /// <summary>The IANA id that goes with a Windows id; null for one that the pairs do not have.</summary>
    public static string? IanaIdOf(string windowsId) => Pairs.Value.Iana(windowsId);

    // Ids are looked up as file names on Linux: nothing but the characters of real ids may reach it.
    private static bool IsPlausible(string id) =>
        id.Length is > 0 and <= 64 && id.All(c => (c < 128 && char.IsLetterOrDigit(c)) || " _+-/.()".IndexOf(c) >= 0) && !id.Contains("..");

    private static TimeZoneInfo? FindOnThisPlatform(string id)
    {
        try
        {
            return TimeZoneInfo.FindSystemTimeZoneById(id);
        }
        catch (TimeZoneNotFoundException)
        {
            return null;
        }
        catch (InvalidTimeZoneException)
        {
            return null;
        }
        catch (System.Security.SecurityException)
        {
            // .NET reports an id that is a path out of its zone folder this way.
            return null;
        }
    }

    private static ZoneIdPairs ReadPairs()
    {
        using var stream = typeof(TimeZones).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException("The table of time zone ids is not embedded: " + ResourceName);
        using var reader = new StreamReader(stream);
        return ZoneIdPairs.Read(reader);
    }
}
