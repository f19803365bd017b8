using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Rows;

/// <summary>What a new row gets where the request says nothing.</summary>
internal static class ColumnDefaults
{
    public static void Fill(Operation operation, Entity row)
    {
        foreach (var column in operation.RequiredTable.Columns.Values.Where(c => !row.Contains(c.LogicalName)))
        {
            if (Of(operation, column) is { } value)
                row[column.LogicalName] = value;
        }
    }

    private static object? Of(Operation operation, ColumnMetadata column) => column.Type switch
    {
        ColumnType.Choice when column.DefaultValue is { } preset && column.Choice?.Find(preset) is not null => new OptionSetValue(preset),
        ColumnType.Boolean => column.DefaultValue == 1,
        ColumnType.Lookup => OfPlatformLookup(operation, column.LogicalName),
        ColumnType.Text when column.AutoNumberFormat.Length > 0 => operation.Scope.Core.AutoNumbers.Next(operation, column),
        _ => null,
    };

    /// <summary>Business-owned tables default to the caller's business unit, a team to the caller as its administrator.</summary>
    private static EntityReference? OfPlatformLookup(Operation operation, string column) => (operation.RequiredTable.LogicalName, column) switch
    {
        ("systemuser" or "team" or "role", "businessunitid") => new EntityReference("businessunit", operation.Rights.BusinessUnitId),
        ("businessunit", "parentbusinessunitid") => new EntityReference("businessunit", WellKnownIds.RootBusinessUnit),
        ("team", "administratorid") => new EntityReference("systemuser", operation.Caller.UserId),
        (_, "organizationid") => new EntityReference("organization", WellKnownIds.Organization),
        _ => null,
    };
}
