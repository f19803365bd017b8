using System.Globalization;
using System.ServiceModel;
using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage.Sql;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Storage;

/// <summary>Turns the SDK's values into what SQLite keeps. Exact: each value read back equals the one written.</summary>
internal static class SqlValue
{
    /// <summary>An id as kept.</summary>
    public static string OfId(Guid id) => id.ToString("D", CultureInfo.InvariantCulture);

    /// <summary>A decimal as kept: its digits.</summary>
    public static string OfDecimal(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A column's value as kept. Faults when the value is of a type that the column does not take.</summary>
    public static object? Of(TableMetadata table, ColumnMetadata column, object? value) => (column.Type, value) switch
    {
        (_, null) => null,
        (ColumnType.Text or ColumnType.Memo, string text) => text.Length == 0 ? null : text,
        (ColumnType.Integer, int number) => (long)number,
        (ColumnType.BigInteger, long or int) => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        (ColumnType.Decimal, decimal number) => OfDecimal(number),
        (ColumnType.Double, double number) => number,
        (ColumnType.Money, Money money) => OfDecimal(money.Value),
        (ColumnType.DateTime, DateTime instant) => OfDateTime(column, instant),
        (ColumnType.Boolean, bool flag) => flag ? 1L : 0L,
        (ColumnType.Choice or ColumnType.State or ColumnType.Status, OptionSetValue option) => (long)option.Value,
        (ColumnType.Id or ColumnType.Guid, Guid id) => OfId(id),
        (ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner, EntityReference reference) => OfReference(table, column, reference),
        _ => throw WrongType(table, column, value),
    };

    /// <summary>The logical name that a lookup's value points at, or null.</summary>
    public static string? TypeOf(object? value) => (value as EntityReference)?.LogicalName;

    /// <summary>
    /// A date-time as kept: the instant, or for columns without zone the digits as they stand. A value of unspecified kind is UTC.
    /// </summary>
    public static long OfDateTime(ColumnMetadata column, DateTime value) => column.DateBehavior switch
    {
        DateBehavior.DateOnly => UnixTime.FromUtc(value.Date),
        DateBehavior.TimeZoneIndependent => UnixTime.FromUtc(value),
        _ => UnixTime.FromUtc(value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value),
    };

    private static string OfReference(TableMetadata table, ColumnMetadata column, EntityReference reference) =>
        ReferenceTargets.Of(column) is { Count: > 0 } targets && !targets.Contains(reference.LogicalName, StringComparer.Ordinal)
            ? throw Fault.Of(
                ErrorCode.InvalidArgument,
                $"The lookup '{column.LogicalName}' of '{table.LogicalName}' cannot point at a row of '{reference.LogicalName}'. It takes: {string.Join(", ", targets)}.")
            : OfId(reference.Id);

    private static FaultException<OrganizationServiceFault> WrongType(TableMetadata table, ColumnMetadata column, object value) =>
        Fault.Of(
            ErrorCode.InvalidArgument,
            $"The column '{column.LogicalName}' of '{table.LogicalName}' takes {ExpectedType(column.Type)}, not {value.GetType().FullName}. Change the type of the value.");

    private static string ExpectedType(ColumnType type) => type switch
    {
        ColumnType.Text or ColumnType.Memo => "System.String",
        ColumnType.Integer => "System.Int32",
        ColumnType.BigInteger => "System.Int64",
        ColumnType.Decimal => "System.Decimal",
        ColumnType.Double => "System.Double",
        ColumnType.Money => "Microsoft.Xrm.Sdk.Money",
        ColumnType.DateTime => "System.DateTime",
        ColumnType.Boolean => "System.Boolean",
        ColumnType.Choice or ColumnType.State or ColumnType.Status => "Microsoft.Xrm.Sdk.OptionSetValue",
        ColumnType.Id or ColumnType.Guid => "System.Guid",
        _ => "Microsoft.Xrm.Sdk.EntityReference",
    };
}
