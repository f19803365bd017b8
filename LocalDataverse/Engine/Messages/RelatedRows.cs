using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>
/// New rows that an update brings along, by the one-to-many relationship that joins them to the updated row: created after
/// it, with the caller's rights, in the same transaction.
/// </summary>
internal static class RelatedRows
{
    /// <summary>Creates them.</summary>
    public static void Create(Operation operation)
    {
        foreach (var (relationship, rows) in operation.TargetRow.RelatedEntities)
        {
            var lookup = Lookup(operation, relationship, rows);
            foreach (var row in rows.Entities)
            {
                if (row.EntityState is EntityState.Changed or EntityState.Unchanged)
                    throw Fault.NotSupported("a related row that exists already (only new rows go with an Update)");
                row[lookup] = new EntityReference(operation.RequiredTable.LogicalName, operation.RowId);
                operation.Nested(new OrganizationRequest("Create") { Parameters = { ["Target"] = row } });
            }
        }
    }

    /// <summary>Refuses rows that go with a row where that is not supported.</summary>
    public static void Refuse(Entity row)
    {
        if (row.RelatedEntities.Count > 0)
            throw Fault.NotSupported("RelatedEntities of a new row (ExecuteTransaction writes several rows as one)");
    }

    private static string Lookup(Operation operation, Relationship relationship, EntityCollection rows) =>
        operation.Catalog.Relationships.FirstOrDefault(r =>
            r.Name == relationship.SchemaName
            && r.ReferencedTable == operation.RequiredTable.LogicalName
            && rows.Entities.All(row => row.LogicalName == r.ReferencingTable))?.ReferencingColumn
        ?? throw Fault.Of(
            ErrorCode.InvalidArgument,
            $"The relationship '{relationship.SchemaName}' does not join '{operation.RequiredTable.LogicalName}' to the rows that go with it. Use the schema name of a one-to-many relationship.");
}
