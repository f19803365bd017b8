using System.Globalization;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Host.WebApi.Http;

namespace LocalDataverse.Host.WebApi.Query;

/// <summary>Reads values that the platform's functions take as text.</summary>
internal static class ColumnText
{
    /// <summary>The value of a text for a column. No such value: 400.</summary>
    public static object Read(ColumnMetadata column, string text) => Parse(column, text)
        ?? throw WebApiException.BadQuery($"'{text}' is no value of the column '{column.LogicalName}'. Write numbers and dates as OData does.");

    private static object? Parse(ColumnMetadata column, string text) => column.Type switch
    {
        ColumnType.Integer or ColumnType.Choice or ColumnType.State or ColumnType.Status =>
            int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
        ColumnType.Decimal or ColumnType.Money => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? number
            : null,
        ColumnType.Double => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
        ColumnType.Boolean => bool.TryParse(text, out var flag) ? flag : null,
        ColumnType.DateTime => DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var instant)
            ? instant
            : null,
        ColumnType.Text or ColumnType.Memo => text,
        _ => Guid.TryParse(text, CultureInfo.InvariantCulture, out var id) ? id : null,
    };
}
