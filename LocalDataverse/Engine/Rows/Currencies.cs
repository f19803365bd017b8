using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Rows;

/// <summary>Money: the row's currency, its rate, and every amount in the base currency.</summary>
internal static class Currencies
{
    public const string Currency = "transactioncurrencyid";
    private const string Rate = "exchangerate";

    public static void Complete(Operation operation, Entity row, Entity? before)
    {
        var amounts = operation.RequiredTable.Columns.Values.Where(c => c.Type == ColumnType.Money && row.Contains(c.LogicalName)).ToList();
        if (operation.RequiredTable.Find(Currency) is null || (amounts.Count == 0 && !row.Contains(Currency)))
            return;
        var currency = row.GetAttributeValue<EntityReference>(Currency) ?? before?.GetAttributeValue<EntityReference>(Currency)
            ?? new EntityReference("transactioncurrency", WellKnownIds.BaseCurrency);
        var rate = RateOf(operation, currency);
        row[Currency] = currency;
        Set(operation, row, Rate, rate);
        foreach (var amount in amounts)
            Set(operation, row, amount.LogicalName + "_base", row[amount.LogicalName] is Money money ? new Money(Math.Round(money.Value / rate, 4, MidpointRounding.AwayFromZero)) : null);
    }

    private static decimal RateOf(Operation operation, EntityReference currency) =>
        operation.Scope.Read(s => s.Find(operation.TableOf("transactioncurrency"), currency.Id, [Rate], operation.Scope.AsSystem))
            ?.GetAttributeValue<decimal?>(Rate) is { } rate and > 0 ? rate : 1m;

    private static void Set(Operation operation, Entity row, string column, object? value)
    {
        if (operation.RequiredTable.Find(column) is not null)
            row[column] = value;
    }
}
