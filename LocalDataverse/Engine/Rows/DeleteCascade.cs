using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Rows;

/// <summary>What deleting a row does to the rows around it.</summary>
internal static class DeleteCascade
{
    public static void Run(Operation operation, TableMetadata table, Guid id)
    {
        var relationships = ChildRows.Relationships(operation.Catalog, table).ToList();
        foreach (var relationship in relationships.Where(r => r.Delete == CascadeBehavior.Restrict))
            RefuseWhenUsed(operation, relationship, table, id);
        foreach (var relationship in relationships.Where(r => r.Delete == CascadeBehavior.Cascade))
            DeleteChildren(operation, relationship, id);
        foreach (var relationship in relationships.Where(r => r.Delete is CascadeBehavior.RemoveLink or CascadeBehavior.NoCascade))
            Unlink(operation, relationship, id);
        RemoveLinks(operation, table, id);
        RemoveShares(operation, table, id);
    }

    private static void RefuseWhenUsed(Operation operation, RelationshipMetadata relationship, TableMetadata table, Guid id)
    {
        if (ChildRows.Of(operation, relationship, id).Count is var count and > 0)
            throw Fault.Of(ErrorCode.CannotDeleteDueToAssociation, $"The object you tried to delete is associated with another object and cannot be deleted: {count} row(s) of '{relationship.ReferencingTable}' point at this '{table.LogicalName}' through '{relationship.ReferencingColumn}'. Change or delete them first.");
    }

    /// <summary>Children go through the pipeline: their own steps run.</summary>
    private static void DeleteChildren(Operation operation, RelationshipMetadata relationship, Guid id)
    {
        foreach (var child in ChildRows.Of(operation, relationship, id, ActivityPointers.TypeColumn).Select(ChildRows.Real))
            operation.Nested(new OrganizationRequest("Delete") { Parameters = { ["Target"] = child } });
    }

    /// <summary>Emptying a lookup because its row went is no update of the child: no steps, no new modified date.</summary>
    private static void Unlink(Operation operation, RelationshipMetadata relationship, Guid id)
    {
        foreach (var child in ChildRows.Of(operation, relationship, id, ActivityPointers.TypeColumn).Select(ChildRows.Real))
            operation.Writer.Update(operation.TableOf(child.LogicalName), new Entity(child.LogicalName, child.Id) { [relationship.ReferencingColumn] = null });
    }

    private static void RemoveLinks(Operation operation, TableMetadata table, Guid id)
    {
        foreach (var relationship in operation.Catalog.ManyToMany)
        {
            if (relationship.FirstTable == table.LogicalName)
                RemoveRows(operation, relationship.IntersectTable, relationship.FirstColumn, id);
            if (relationship.SecondTable == table.LogicalName)
                RemoveRows(operation, relationship.IntersectTable, relationship.SecondColumn, id);
        }
    }

    private static void RemoveShares(Operation operation, TableMetadata table, Guid id)
    {
        RemoveRows(operation, ShareTable.Name, ShareTable.ObjectId, id);
        if (table.LogicalName is "systemuser" or "team")
            RemoveRows(operation, ShareTable.Name, ShareTable.PrincipalId, id);
    }

    private static void RemoveRows(Operation operation, string tableName, string column, Guid id)
    {
        if (operation.Catalog.FindTable(tableName) is not { } table)
            return;
        var query = new QueryExpression(tableName) { ColumnSet = new ColumnSet() };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, id);
        foreach (var row in AllPages.Of(operation.Reader, query, operation.Scope.AsSystem))
            operation.Writer.Delete(table, row.Id);
    }
}
