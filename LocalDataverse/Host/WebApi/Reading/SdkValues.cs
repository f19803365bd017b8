using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Host.WebApi.Reading;

/// <summary>Wraps plain values as the SDK's types for a column.</summary>
internal static class SdkValues
{
    /// <summary>The value as rows carry it; a lookup with several targets takes the first.</summary>
    public static object? Typed(ColumnMetadata column, object? value) => (column.Type, value) switch
    {
        (_, null) => null,
        (ColumnType.Choice or ColumnType.State or ColumnType.Status, int number) => new OptionSetValue(number),
        (ColumnType.Money, decimal amount) => new Money(amount),
        (ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner, Guid id) => new EntityReference(column.Targets[0], id),
        _ => value,
    };
}
