using System.Globalization;
using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Rows;

/// <summary>Checks a value against its column and brings it into the form that is stored.</summary>
internal sealed class ColumnValues(TableMetadata table, TimeZoneInfo callerZone)
{
    private static readonly DateTime FirstInstant = new(1753, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>The value to store; null stays null. References are checked elsewhere: they need other rows.</summary>
    public object? Accept(ColumnMetadata column, object? value) => (column.Type, value) switch
    {
        (_, null) => null,
        (ColumnType.Text or ColumnType.Memo, string text) => Text(column, text),
        (ColumnType.Integer, int number) => InRange(column, number, number),
        (ColumnType.BigInteger, long) => value,
        (ColumnType.Decimal, decimal number) => InRange(column, number, Rounded(column, number)),
        (ColumnType.Double, double number) => Double(column, number),
        (ColumnType.Money, Money money) => InRange(column, money.Value, new Money(Rounded(column, money.Value))),
        (ColumnType.DateTime, DateTime instant) => Instant(column, instant),
        (ColumnType.Boolean, bool) => value,
        (ColumnType.Choice or ColumnType.State or ColumnType.Status, OptionSetValue choice) => Choice(column, choice),
        (ColumnType.Id or ColumnType.Guid, Guid) => value,
        (ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner, EntityReference) => value,
        _ => throw Fault.Of(ErrorCode.InvalidArgument, $"Incorrect attribute value type {value.GetType()}: the column '{column.LogicalName}' of '{table.LogicalName}' is of type {column.Type}. Send a value of that type."),
    };

    private string Text(ColumnMetadata column, string text) => column.MaxLength is { } most && text.Length > most
        ? throw Fault.Of(ErrorCode.StringLengthTooLong, $"A validation error occurred. The length of the '{column.LogicalName}' attribute of the '{table.LogicalName}' entity exceeded the maximum allowed length of '{most}'. Shorten the text.")
        : text;

    private object InRange(ColumnMetadata column, decimal number, object accepted) =>
        number < column.MinValue || number > column.MaxValue ? throw OutOfRange(column, number) : accepted;

    private object Double(ColumnMetadata column, double number) =>
        !double.IsFinite(number) || number < (double?)column.MinValue || number > (double?)column.MaxValue ? throw OutOfRange(column, number) : number;

    private Exception OutOfRange(ColumnMetadata column, IFormattable number) => Fault.Of(
        ErrorCode.ValueOutOfRange,
        $"A validation error occurred. The value of '{column.LogicalName}' on record of type '{table.LogicalName}' is outside the valid range. Received value: {number.ToString(null, CultureInfo.InvariantCulture)}, accepted range: {Bound(column.MinValue)} to {Bound(column.MaxValue)}.");

    private static string Bound(decimal? bound) => bound?.ToString(CultureInfo.InvariantCulture) ?? "any";

    private static decimal Rounded(ColumnMetadata column, decimal number) =>
        column.Precision is { } digits ? Math.Round(number, digits, MidpointRounding.AwayFromZero) : number;

    private OptionSetValue Choice(ColumnMetadata column, OptionSetValue choice) => column.Choice is { } options && options.Find(choice.Value) is null
        ? throw Fault.Of(ErrorCode.PicklistValueOutOfRange, $"A validation error occurred. The value {choice.Value} of '{column.LogicalName}' on record of type '{table.LogicalName}' is outside the valid range. Accepted Values: {string.Join(',', options.Options.Select(o => o.Value.ToString(CultureInfo.InvariantCulture)))}.")
        : choice;

    /// <summary>Instants become UTC, read in the caller's zone unless marked; dates lose their time.</summary>
    private DateTime Instant(ColumnMetadata column, DateTime instant)
    {
        if (instant < FirstInstant)
            throw Fault.Of(ErrorCode.DateTimeOutOfRange, $"DateTime is less than minumum value supported by CrmDateTime. Actual value: {instant.ToString("s", CultureInfo.InvariantCulture)}, Minimum value supported: 1753-01-01T00:00:00. Correct the column '{column.LogicalName}'.");
        return column.DateBehavior switch
        {
            DateBehavior.DateOnly => DateTime.SpecifyKind(instant.Date, DateTimeKind.Unspecified),
            DateBehavior.TimeZoneIndependent => DateTime.SpecifyKind(instant, DateTimeKind.Unspecified),
            _ => instant.Kind switch
            {
                DateTimeKind.Utc => instant,
                DateTimeKind.Local => instant.ToUniversalTime(),
                _ => ToUtc(instant),
            },
        };
    }

    /// <summary>A local time that the clock skips is moved by the hour it skips.</summary>
    private DateTime ToUtc(DateTime local) => callerZone.IsInvalidTime(local)
        ? TimeZoneInfo.ConvertTimeToUtc(local.AddHours(1), callerZone)
        : TimeZoneInfo.ConvertTimeToUtc(local, callerZone);
}
