using System.Globalization;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage.Sql;

namespace LocalDataverse.Engine.Queries.Translation;

/// <summary>Dates in conditions. Without zone they are of the user's zone, as on the platform.</summary>
internal static class ConditionDate
{
    /// <summary>A date-time of kind UTC, or of kind Unspecified when it is of the user's zone; null when the value is no date.</summary>
    public static DateTime? Parse(object? value) => value switch
    {
        DateTime { Kind: DateTimeKind.Local } date => date.ToUniversalTime(),
        DateTime date => date,
        DateTimeOffset date => date.UtcDateTime,
        string text when DateTime.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AllowWhiteSpaces, out var date) => date,
        _ => null,
    };

    /// <summary>The value as the column keeps it.</summary>
    public static long Stored(ColumnMetadata column, DateTime value, TimeZoneInfo zone) => column.DateBehavior switch
    {
        DateBehavior.DateOnly => UnixTime.FromUtc(value.Date),
        DateBehavior.TimeZoneIndependent => UnixTime.FromUtc(value),
        _ => UnixTime.FromUtc(value.Kind == DateTimeKind.Utc ? value : ToUtc(value, zone)),
    };

    /// <summary>The user's calendar day of a value.</summary>
    public static DateTime Day(ColumnMetadata column, DateTime value, TimeZoneInfo zone) =>
        value.Kind == DateTimeKind.Utc && column.DateBehavior == DateBehavior.UserLocal
            ? TimeZoneInfo.ConvertTimeFromUtc(value, zone).Date
            : value.Date;

    /// <summary>A wall-clock time in UTC: of an hour that clocks repeat the first pass; in an hour that they skip, as if they had not jumped yet.</summary>
    public static DateTime ToUtc(DateTime local, TimeZoneInfo zone)
    {
        var wall = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        if (zone.IsAmbiguousTime(wall))
        {
            return DateTime.SpecifyKind(wall - zone.GetAmbiguousTimeOffsets(wall).Max(), DateTimeKind.Utc);
        }


        return zone.IsInvalidTime(wall)
            ? DateTime.SpecifyKind(wall - zone.GetUtcOffset(wall.AddDays(-1)), DateTimeKind.Utc)
            : TimeZoneInfo.ConvertTimeToUtc(wall, zone);
    }
}
