using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Rows;

/// <summary>The rows that point at a row through one relationship.</summary>
internal static class ChildRows
{
    /// <summary>Relationships whose one side is this table, and whose many side is stored.</summary>
    public static IEnumerable<RelationshipMetadata> Relationships(MetadataCatalog catalog, TableMetadata parent) =>
        catalog.Relationships.Where(r => r.ReferencedTable == parent.LogicalName && catalog.FindTable(r.ReferencingTable)?.Find(r.ReferencingColumn) is not null);

    public static IReadOnlyList<Entity> Of(Operation operation, RelationshipMetadata relationship, Guid parentId, params string[] columns)
    {
        var table = operation.TableOf(relationship.ReferencingTable);
        var query = new QueryExpression(table.LogicalName) { ColumnSet = new ColumnSet([.. columns.Where(c => table.Find(c) is not null)]) };
        query.Criteria.AddCondition(relationship.ReferencingColumn, ConditionOperator.Equal, parentId);
        return AllPages.Of(operation.Reader, query, operation.Scope.AsSystem);
    }

    /// <summary>The row itself; of a pointer, the activity it stands for.</summary>
    public static EntityReference Real(Entity child) => child.GetAttributeValue<string>(ActivityPointers.TypeColumn) is { Length: > 0 } type
        ? new EntityReference(type, child.Id)
        : child.ToEntityReference();
}
