using System.Globalization;
using System.Text.Json;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Host.WebApi.Http;
using LocalDataverse.Host.WebApi.Model;

namespace LocalDataverse.Host.WebApi.Writing;

/// <summary>Reads JSON values as the type of their column.</summary>
internal static class ValueReader
{
    /// <summary>The value for a column. A value of another type: 400 that names the property and the type.</summary>
    public static object? Read(ColumnMetadata column, JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Null) return null;
        var plain = Plain(column, json) ?? throw Mismatch(TableModel.PropertyOf(column), json, TypeNameOf(column));
        return Reading.SdkValues.Typed(column, plain);
    }

    /// <summary>An instant in UTC; a text without zone counts as UTC. Null when it is none, or outside the years 1 to 9999.</summary>
    public static object? Instant(JsonElement json) =>
        json.ValueKind == JsonValueKind.String
        && DateTime.TryParse(
            json.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var instant)
            ? instant
            : null;

    /// <summary>The refusal of a value of the wrong type.</summary>
    public static WebApiException Mismatch(string property, JsonElement json, string type)
    {
        const int Shown = 60;
        var text = json.GetRawText();
        if (text.Length > Shown) text = text[..Shown] + "…";
        return WebApiException.BadPayload(
            $"Cannot convert the value {text} of the property '{property}' to the expected type '{type}'. Send a value of that type, or null.");
    }

    private static object? Plain(ColumnMetadata column, JsonElement json) => column.Type switch
    {
        ColumnType.Text or ColumnType.Memo => json.ValueKind == JsonValueKind.String ? json.GetString() : null,
        ColumnType.Boolean => json.ValueKind is JsonValueKind.True or JsonValueKind.False ? json.GetBoolean() : null,
        ColumnType.Integer or ColumnType.Choice or ColumnType.State or ColumnType.Status => IsNumber(json) && json.TryGetInt32(out var number)
            ? number
            : null,
        ColumnType.BigInteger => IsNumber(json) && json.TryGetInt64(out var number) ? number : null,
        ColumnType.Decimal or ColumnType.Money => IsNumber(json) && json.TryGetDecimal(out var number) ? number : null,
        ColumnType.Double => IsNumber(json) && json.TryGetDouble(out var number) ? number : null,
        ColumnType.DateTime => column.DateBehavior == DateBehavior.DateOnly ? Date(json) : Instant(json),
        ColumnType.Id or ColumnType.Guid => json.ValueKind == JsonValueKind.String && json.TryGetGuid(out var id) ? id : null,
        _ => null,
    };

    private static bool IsNumber(JsonElement json) => json.ValueKind == JsonValueKind.Number;

    private static object? Date(JsonElement json) =>
        json.ValueKind == JsonValueKind.String
        && DateOnly.TryParseExact(json.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Unspecified)
            : null;

    private static string TypeNameOf(ColumnMetadata column) => Microsoft.OData.Edm.ExtensionMethods.FullName(ColumnTypes.Of(column, isNullable: true));
}
