using System.Globalization;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.WebApi.Tests.BadInput;

/// <summary>Compares what was sent with what is kept.</summary>
internal static class KeptValue
{
    /// <summary>
    /// Whether a column keeps what was sent: a text without the space around it, an instant in UTC, a number rounded to its
    /// column. Where nothing was sent, the product may have put something in its place.
    /// </summary>
    public static bool IsAsSent(ColumnMetadata column, JsonElement sent, JsonElement kept)
    {
        if (string.IsNullOrWhiteSpace(sent.ToString()))
            return true;
        return column.Type switch
        {
            ColumnType.DateTime when column.DateBehavior != DateBehavior.DateOnly => kept.ValueKind == JsonValueKind.String && Instant(sent) == Instant(kept),
            ColumnType.Decimal or ColumnType.Double or ColumnType.Money =>
                kept.ValueKind == JsonValueKind.Number && Math.Abs(sent.GetDecimal() - kept.GetDecimal()) < 0.01m,
            _ => kept.ToString().Trim() == sent.ToString().Trim(),
        };
    }

    private static DateTimeOffset Instant(JsonElement text) => DateTimeOffset.Parse(text.GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
