using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Rows;

/// <summary>Who wrote a row and when. Values that a caller sends for these columns are ignored, as on the platform.</summary>
internal static class SystemColumns
{
    private static readonly HashSet<string> Managed = new(StringComparer.Ordinal)
    {
        "createdby", "createdon", "createdonbehalfby", "modifiedby", "modifiedon", "modifiedonbehalfby",
        "owningbusinessunit", "owninguser", "owningteam", "versionnumber", "activitytypecode",
    };

    public static bool IsManaged(TableMetadata table, string column) =>
        Managed.Contains(column) || column.EndsWith("_base", StringComparison.Ordinal) || (column == "exchangerate" && table.LogicalName != "transactioncurrency");

    public static void StampCreated(Operation operation, Entity row)
    {
        var backdated = row.GetAttributeValue<DateTime?>("overriddencreatedon");
        Set(operation, row, "createdon", backdated ?? operation.StartedOn);
        Set(operation, row, "overriddencreatedon", backdated is null ? null : operation.StartedOn);
        Set(operation, row, "createdby", User(operation.Caller.UserId));
        Set(operation, row, "createdonbehalfby", OnBehalf(operation));
        StampModified(operation, row);
    }

    public static void StampModified(Operation operation, Entity row)
    {
        Set(operation, row, "modifiedon", operation.StartedOn);
        Set(operation, row, "modifiedby", User(operation.Caller.UserId));
        Set(operation, row, "modifiedonbehalfby", OnBehalf(operation));
    }

    /// <summary>The user who started it all, when a plugin acts as another one.</summary>
    private static EntityReference? OnBehalf(Operation operation) =>
        operation.Caller.UserId == operation.Caller.InitiatingUserId ? null : User(operation.Caller.InitiatingUserId);

    private static EntityReference User(Guid id) => new("systemuser", id);

    private static void Set(Operation operation, Entity row, string column, object? value)
    {
        if (operation.RequiredTable.Find(column) is not null)
            row[column] = value;
    }
}
