namespace LocalDataverse.Engine.Security;

/// <summary>The platform's numbers for time zones (usersettings.timezonecode), as its table timezonedefinition lists them.</summary>
public static class TimeZoneCodes
{
    private static readonly Dictionary<int, string> Names = new()
    {
        [4] = "Pacific Standard Time",
        [10] = "Mountain Standard Time",
        [20] = "Central Standard Time",
        [35] = "Eastern Standard Time",
        [56] = "Pacific SA Standard Time",
        [85] = "GMT Standard Time",
        [92] = "UTC",
        [95] = "Central Europe Standard Time",
        [100] = "Central European Standard Time",
        [105] = "Romance Standard Time",
        [110] = "W. Europe Standard Time",
        [130] = "GTB Standard Time",
        [190] = "India Standard Time",
        [235] = "Tokyo Standard Time",
        [255] = "AUS Eastern Standard Time",
    };

    /// <summary>The Windows ids by number.</summary>
    public static IReadOnlyDictionary<int, string> All => Names;

    /// <summary>The zone of a number; UTC without one, or when it is not in the list above.</summary>
    public static TimeZoneInfo Find(int? code) =>
        code is { } number && Names.TryGetValue(number, out var name) && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : TimeZoneInfo.Utc;
}
