using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Queries.Model;
using LocalDataverse.Engine.Storage.Sql;

namespace LocalDataverse.Engine.Queries.Translation;

/// <summary>Writes what an output computes.</summary>
internal sealed class OutputWriter(QueryContext context, SqlText sql)
{
    private const string CurrencyTable = "transactioncurrency";
    private const string CurrencyColumn = "transactioncurrencyid";
    private const string SymbolColumn = "currencysymbol";

    /// <summary>The value in SQL.</summary>
    public string Expression(QueryOutput output)
    {
        var column = context.Column(output.Source, output.Column);
        return output.Aggregate switch
        {
            AggregateKind.Count => "COUNT(*)",
            AggregateKind.CountColumn => $"COUNT({(output.IsDistinct ? "DISTINCT " : "")}{column})",
            AggregateKind.Sum => IsExact(output) ? $"{SqlFunctions.DecimalSum}({column})" : $"SUM({column})",
            AggregateKind.Avg => Average(output, column),
            AggregateKind.Min => $"MIN({column})",
            AggregateKind.Max => $"MAX({column})",
            _ => output.DatePart is { } part ? DatePart(output, part, column) : column,
        };
    }

    /// <summary>The currency id of a money column's row, or null when its table has none.</summary>
    public string? Currency(QueryOutput output) =>
        output.Source.Table.Find(CurrencyColumn) is { } column && context.Catalog.FindTable(CurrencyTable)?.Find(SymbolColumn) is not null
            ? context.Column(output.Source, column)
            : null;

    /// <summary>The symbol of a currency.</summary>
    public string CurrencySymbol(string currencyId) =>
        $"(SELECT c.{SqlName.Quote(SymbolColumn)} FROM {SqlName.Quote(CurrencyTable)} c WHERE c.{SqlName.Quote(context.Catalog.Tables[CurrencyTable].PrimaryIdColumn)} = {currencyId})";

    private static bool IsExact(QueryOutput output) => output.Column.Type is ColumnType.Decimal or ColumnType.Money;

    private static string Average(QueryOutput output, string column) => output.Column.Type switch
    {
        ColumnType.Decimal or ColumnType.Money => $"{SqlFunctions.DecimalAverage}({column})",
        ColumnType.Double => $"AVG({column})",
        _ => $"CAST(AVG({column}) AS INTEGER)",
    };

    private string DatePart(QueryOutput output, string part, string column)
    {
        var zone = output.UsesUserZone && output.Column.DateBehavior == DateBehavior.UserLocal ? context.Options.TimeZone.Id : null;
        return $"{SqlFunctions.DatePart}({sql.Parameter(part)}, {column}, {sql.Parameter(zone)})";
    }
}
