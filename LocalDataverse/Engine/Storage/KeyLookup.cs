using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Queries;
using LocalDataverse.Engine.Storage.Sql;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Storage;

/// <summary>Finds rows by alternate key.</summary>
internal static class KeyLookup
{
    /// <summary>
    /// The id of the row with these values, or null. The values' columns must be exactly one of the table's keys. A row
    /// with an empty key column is found by no key: the platform does not enforce such a key, so it might match several.
    /// </summary>
    public static Guid? Find(StoreConnection connection, TableMetadata table, KeyAttributeCollection values)
    {
        var key = table.Keys.FirstOrDefault(k => k.Columns.Count == values.Count && k.Columns.All(values.Contains))
            ?? throw NoKey(table, values);
        var sql = new SqlText().Append($"SELECT {SqlName.Quote(table.PrimaryIdColumn)} FROM {SqlName.Quote(table.LogicalName)} WHERE ");
        sql.Append(string.Join(" AND ", key.Columns.Select(name => Equals(sql, table, name, values[name]))));
        return connection.ReadValue(sql) is string id ? Guid.Parse(id) : null;
    }

    private static string Equals(SqlText sql, TableMetadata table, string name, object? value)
    {
        var column = table.Find(name) ?? throw QueryFault.NoColumn(table, name);
        // Clients write a lookup of a key as its plain id, too.
        var cell = (column.IsReference, value) is (true, Guid id) ? SqlValue.OfId(id) : SqlValue.Of(table, column, value);
        return $"{SqlName.Quote(name)} = {sql.Parameter(cell)}";
    }

    private static Exception NoKey(TableMetadata table, KeyAttributeCollection values)
    {
        var known = table.Keys.Count == 0
            ? "The table has no alternate key: use the row's id."
            : $"Its alternate keys are: {string.Join("; ", table.Keys.Select(k => string.Join(", ", k.Columns)))}.";
        return Fault.Of(
            ErrorCode.RecordNotFoundByEntityKey,
            $"The columns {string.Join(", ", values.Keys)} are no alternate key of '{table.LogicalName}'. {known}");
    }
}
