using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Rows;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Security;

/// <summary>Rows of principalobjectaccess: who was given which access to a row. Sharing follows the relationships that cascade it.</summary>
internal sealed class Shares(Operation operation)
{
    private readonly TableMetadata _shares = operation.TableOf(ShareTable.Name);

    /// <summary>Sets a principal's access to a row; <paramref name="change"/> turns the old bits into the new ones.</summary>
    public void Set(TableMetadata table, Guid id, EntityReference principal, Func<AccessRights, AccessRights> change)
    {
        var existing = Find(id, principal.Id);
        var mask = change((AccessRights)(existing?.GetAttributeValue<int>(ShareTable.Mask) ?? 0));
        Write(table, id, principal, existing?.Id, mask);
        foreach (var relationship in ChildRows.Relationships(operation.Catalog, table).Where(Cascades))
        {
            foreach (var child in ChildRows.Of(operation, relationship, id, ActivityPointers.TypeColumn).Select(ChildRows.Real))
                Set(operation.TableOf(child.LogicalName), child.Id, principal, change);
        }
    }

    private static bool Cascades(RelationshipMetadata relationship) => relationship.Share is CascadeBehavior.Cascade;

    private void Write(TableMetadata table, Guid id, EntityReference principal, Guid? existing, AccessRights mask)
    {
        if (mask == AccessRights.None)
        {
            if (existing is { } unused)
                operation.Writer.Delete(_shares, unused);
            return;
        }

        var row = PlatformRow.Of(
            _shares, existing ?? Guid.NewGuid(), (ShareTable.ObjectId, id), (ShareTable.ObjectTable, table.LogicalName), (ShareTable.PrincipalId, principal.Id),
            (ShareTable.PrincipalTable, principal.LogicalName), (ShareTable.Mask, (int)mask), ("inheritedaccessrightsmask", 0), ("changedon", operation.StartedOn));
        if (existing is null)
            operation.Writer.Insert(_shares, row);
        else
            operation.Writer.Update(_shares, row);
    }

    private Entity? Find(Guid id, Guid principalId)
    {
        var query = new QueryExpression(ShareTable.Name) { ColumnSet = new ColumnSet(ShareTable.Mask) };
        query.Criteria.AddCondition(ShareTable.ObjectId, ConditionOperator.Equal, id);
        query.Criteria.AddCondition(ShareTable.PrincipalId, ConditionOperator.Equal, principalId);
        return operation.Reader.Query(query, operation.Scope.AsSystem).Entities.FirstOrDefault();
    }
}
