using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Rows;

/// <summary>Rows that the platform itself writes.</summary>
internal static class PlatformRow
{
    /// <summary>A row with those values whose column the base solution describes: it leaves out platform columns that nothing here uses.</summary>
    public static Entity Of(TableMetadata table, Guid id, params (string Column, object? Value)[] values)
    {
        var row = new Entity(table.LogicalName, id);
        foreach (var (column, value) in values)
        {
            if (table.Find(column) is not null && value is not null)
                row[column] = value;
        }

        return row;
    }
}
