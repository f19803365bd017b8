using System.Globalization;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Queries.Model;
using LocalDataverse.Engine.Queries.Translation;
using LocalDataverse.Engine.Storage.Sql;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Queries.Results;

/// <summary>Turns rows of SQL results into entities. A column without value is absent, as on the platform.</summary>
internal sealed class ResultReader(SelectQuery query, SelectStatement statement, ValueFormatter formatter)
{
    /// <summary>The current row.</summary>
    public Entity Read(SqliteDataReader reader)
    {
        var entity = new Entity(query.Root.Table.LogicalName);
        if (statement.Id >= 0)
        {
            entity.Id = Guid.Parse(reader.GetString(statement.Id));
            entity.RowVersion = reader.GetInt64(statement.Version).ToString(CultureInfo.InvariantCulture);
        }

        foreach (var value in statement.Values)
        {
            if (!reader.IsDBNull(value.Value))
            {
                Add(entity, value, reader);
            }
        }

        return entity;
    }

    /// <summary>The sort values of the current row, as SQLite keeps them.</summary>
    public IReadOnlyList<object?> ReadSortValues(SqliteDataReader reader) =>
        [.. statement.SortKeys.Select((_, i) => reader.GetValue(statement.FirstSortValue + i) is var value && value is DBNull ? null : value)];

    private void Add(Entity entity, SelectedValue selected, SqliteDataReader reader)
    {
        var output = selected.Output;
        var value = output.IsCount ? (int)reader.GetInt64(selected.Value) : Value(selected, reader);
        entity[output.Key] = output.IsAliased
            ? new AliasedValue(output.Source.Table.LogicalName, output.Column.LogicalName, value)
            : value;
        var symbol = selected.Symbol >= 0 && !reader.IsDBNull(selected.Symbol) ? reader.GetString(selected.Symbol) : null;
        if (formatter.Format(output, value, symbol) is { } text)
        {
            entity.FormattedValues[output.Key] = text;
        }
    }

    private static object Value(SelectedValue selected, SqliteDataReader reader)
    {
        var (column, at) = (selected.Output.Column, selected.Value);
        return column.Type switch
        {
            ColumnType.Text or ColumnType.Memo => reader.GetString(at),
            ColumnType.Integer => selected.Output.Aggregate == AggregateKind.Sum ? Sum(reader.GetInt64(at)) : (int)reader.GetInt64(at),
            ColumnType.BigInteger => reader.GetInt64(at),
            ColumnType.Decimal => Decimal(reader.GetString(at)),
            ColumnType.Money => new Money(Decimal(reader.GetString(at))),
            ColumnType.Double => reader.GetDouble(at),
            ColumnType.DateTime => DateTimeOf(column, reader.GetInt64(at)),
            ColumnType.Boolean => reader.GetInt64(at) != 0,
            ColumnType.Choice or ColumnType.State or ColumnType.Status => new OptionSetValue((int)reader.GetInt64(at)),
            ColumnType.Id or ColumnType.Guid => Guid.Parse(reader.GetString(at)),
            _ => Reference(selected, reader),
        };
    }

    // A sum keeps the column's type while it fits.
    private static object Sum(long sum) => sum is >= int.MinValue and <= int.MaxValue ? (object)(int)sum : sum;

    private static decimal Decimal(string digits) => decimal.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);

    // Dates and times without zone are of unspecified kind: they are no instants.
    private static DateTime DateTimeOf(ColumnMetadata column, long seconds) => column.DateBehavior == DateBehavior.UserLocal
        ? UnixTime.ToUtc(seconds)
        : DateTime.SpecifyKind(UnixTime.ToUtc(seconds), DateTimeKind.Unspecified);

    private static EntityReference Reference(SelectedValue selected, SqliteDataReader reader) =>
        new(reader.GetString(selected.Type), Guid.Parse(reader.GetString(selected.Value)))
        {
            Name = reader.IsDBNull(selected.Name) ? null : reader.GetString(selected.Name),
        };
}
