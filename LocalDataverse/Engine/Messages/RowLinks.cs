using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages;

/// <summary>What Associate and Disassociate share: relationship, both sides, rights, the intersect row.</summary>
internal sealed class RowLinks(Operation operation)
{
    private static readonly HashSet<string> Grants = new(StringComparer.Ordinal) { "role", "fieldsecurityprofile" };

    public Relationship Relationship => operation.Inputs.TryGetValue("Relationship", out var value) && value is Relationship relationship
        ? relationship
        : throw Fault.Of(ErrorCode.InvalidArgument, $"Required field 'Relationship' of {operation.Message} is missing. Name the relationship.");

    public EntityReferenceCollection Related => operation.Inputs.TryGetValue("RelatedEntities", out var value) && value is EntityReferenceCollection related
        ? related
        : throw Fault.Of(ErrorCode.InvalidArgument, $"Required field 'RelatedEntities' of {operation.Message} is missing. Name the rows.");

    public ManyToManyMetadata? ManyToMany => operation.Catalog.ManyToMany.FirstOrDefault(r => r.Name == Relationship.SchemaName);

    public RelationshipMetadata OneToMany => operation.Catalog.Relationships.FirstOrDefault(r => r.Name == Relationship.SchemaName)
        ?? throw Fault.Of(ErrorCode.InvalidArgument, $"The relationship '{Relationship.SchemaName}' does not exist. Use its schema name.");

    public void Demand()
    {
        if (ManyToMany is null)
            return;
        var access = new RowAccess(operation.Scope, operation.Rights);
        access.Demand(Access.Append, operation.RequiredTable, operation.RowId);
        foreach (var row in Related)
        {
            if (Grants.Contains(row.LogicalName))
                AccessTeams.RefuseAsHolder(operation, new EntityReference(operation.RequiredTable.LogicalName, operation.RowId));
            if (Grants.Contains(operation.RequiredTable.LogicalName))
                AccessTeams.RefuseAsHolder(operation, row);
            var table = operation.TableOf(row.LogicalName);
            access.Demand(Grants.Contains(table.LogicalName) ? Access.Assign : Access.AppendTo, table, row.Id);
            if (Grants.Contains(operation.RequiredTable.LogicalName))
                access.Demand(Access.Assign, operation.RequiredTable, operation.RowId);
        }
    }

    /// <summary>Which end of the relationship the target is; on a relationship of a table with itself the request says it.</summary>
    public bool TargetIsFirst(ManyToManyMetadata relationship) => relationship.FirstTable == relationship.SecondTable
        ? Relationship.PrimaryEntityRole != EntityRole.Referenced
        : relationship.FirstTable == operation.RequiredTable.LogicalName;

    public Entity IntersectRow(ManyToManyMetadata relationship, EntityReference related)
    {
        var (first, second) = TargetIsFirst(relationship) ? (operation.RowId, related.Id) : (related.Id, operation.RowId);
        return new Entity(relationship.IntersectTable, Guid.NewGuid()) { [relationship.FirstColumn] = first, [relationship.SecondColumn] = second };
    }

    public Guid? Find(ManyToManyMetadata relationship, Entity row)
    {
        var query = new QueryExpression(relationship.IntersectTable) { ColumnSet = new ColumnSet() };
        query.Criteria.AddCondition(relationship.FirstColumn, ConditionOperator.Equal, row[relationship.FirstColumn]);
        query.Criteria.AddCondition(relationship.SecondColumn, ConditionOperator.Equal, row[relationship.SecondColumn]);
        return operation.Reader.Query(query, operation.Scope.AsSystem).Entities.FirstOrDefault()?.Id;
    }

    public void DemandEnd(ManyToManyMetadata relationship, EntityReference related)
    {
        var (own, other) = TargetIsFirst(relationship) ? (relationship.FirstTable, relationship.SecondTable) : (relationship.SecondTable, relationship.FirstTable);
        if (own != operation.RequiredTable.LogicalName || other != related.LogicalName)
            throw Fault.Of(ErrorCode.InvalidArgument, $"The relationship '{relationship.Name}' links '{relationship.FirstTable}' and '{relationship.SecondTable}', not '{operation.RequiredTable.LogicalName}' and '{related.LogicalName}'.");
    }

    /// <summary>Sets or empties the lookup of a one-to-many relationship, through the pipeline.</summary>
    public void WriteLookups(bool link)
    {
        var relationship = OneToMany;
        foreach (var related in Related)
        {
            var (parent, child) = relationship.ReferencedTable == operation.RequiredTable.LogicalName
                ? (new EntityReference(operation.RequiredTable.LogicalName, operation.RowId), related)
                : (related, new EntityReference(operation.RequiredTable.LogicalName, operation.RowId));
            var row = new Entity(child.LogicalName, child.Id) { [relationship.ReferencingColumn] = link ? parent : null };
            operation.Nested(new OrganizationRequest("Update") { Parameters = { ["Target"] = row } });
        }
    }
}
