using System.Globalization;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Tests.Lifecycle;

/// <summary>All that an environment holds at one moment: its tables with their columns, and every row.</summary>
internal sealed class Inventory
{
    private readonly Dictionary<string, Entity> _rows = new(StringComparer.Ordinal);

    private Inventory(LoyaltyEnvironment environment)
    {
        Schema = [.. environment.Metadata.Tables.Values.SelectMany(t => t.Columns.Values, Describe).Order(StringComparer.Ordinal)];
        // Owners are users and teams under one name, no rows of their own.
        foreach (var table in environment.Metadata.Tables.Values.Where(t => t.LogicalName is not "owner"))
            foreach (var row in Rows(environment, table))
                _rows.Add($"{table.LogicalName} {row.Id}", row);
    }

    /// <summary>Each column with its type and its names.</summary>
    public IReadOnlyList<string> Schema { get; }

    /// <summary>Each row with its values, but for the number of its version.</summary>
    public IReadOnlyDictionary<string, string> Rows() => _rows.ToDictionary(
        r => r.Key,
        r => string.Join("; ", r.Value.Attributes.Where(a => a.Key is not "versionnumber").OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => $"{a.Key} = {Text(a.Value)}")),
        StringComparer.Ordinal);

    /// <summary>The shares of rows that are not there.</summary>
    public IEnumerable<string> DanglingShares() =>
        from share in _rows.Values
        where share.LogicalName is "principalobjectaccess"
        let shared = $"{share["objecttypecode"]} {share["objectid"]}"
        where !_rows.ContainsKey(shared)
        select shared;

    /// <summary>The lookups that point at a row that is not there.</summary>
    public IEnumerable<string> Dangling() =>
        from row in _rows
        from value in row.Value.Attributes
        let reference = value.Value as EntityReference
        where reference is not null && !_rows.ContainsKey($"{reference.LogicalName} {reference.Id}")
        select $"{row.Key}: {value.Key} -> {reference.LogicalName} {reference.Id}";

    /// <summary>Takes stock.</summary>
    public static Inventory Of(LoyaltyEnvironment environment) => new(environment);

    private static string Describe(TableMetadata table, ColumnMetadata column) =>
        $"{table.LogicalName}.{column.LogicalName} {column.Type} {column.DisplayName.In(1033)} / {column.DisplayName.In(1036)} {string.Join(',', column.Targets)}";

    private static IEnumerable<Entity> Rows(LoyaltyEnvironment environment, TableMetadata table)
    {
        var columns = new ColumnSet([.. table.Columns.Values.Where(c => c.ValidForRead).Select(c => c.LogicalName)]);
        var query = new QueryExpression(table.LogicalName) { ColumnSet = columns, PageInfo = new PagingInfo { PageNumber = 1, Count = 5000 } };
        var page = environment.Service.RetrieveMultiple(query);
        Assert.False(page.MoreRecords);
        return page.Entities;
    }

    private static string Text(object value) => value switch
    {
        EntityReference reference => $"{reference.LogicalName} {reference.Id}",
        OptionSetValue option => option.Value.ToString(CultureInfo.InvariantCulture),
        Money money => money.Value.ToString(CultureInfo.InvariantCulture),
        EntityCollection rows => $"{rows.Entities.Count} rows",
        IFormattable plain => plain.ToString(format: null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
